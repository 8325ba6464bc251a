//! The statement of account on paper.
//!
//! Whoever opens the envelope reads one big sentence first: how much,
//! and whether all is well. Everything below it is there to be checked:
//! how the balance came about, when it is due, what was agreed, how to
//! pay, and what to do when that is hard.

mod answer;
mod asked;
mod brief;
mod lines;
mod plan;
mod table;

use ledger::business::Business;
use ledger::statement::{Section, Statement};
use money::amount::MoneyError;

use crate::error::DocumentError;
use crate::fonts::Fonts;
use crate::layout::flow::Flow;
use crate::layout::page::{Ink, Kind, Style};
use crate::layout::sheet::Sheet;
use crate::letter::tiles::{self, Tile};
use crate::letter::{self, ANSWER, BODY, HEADING, edges, head, pay};
use crate::pdf::{self, About, Sheaf};
use crate::statement::answer::Answer;
use crate::statement::brief::Brief;

/// About as high as a table's title, header and first rows.
const TABLE_BEGINNING: f32 = 120.0;
/// One customer's statement, to be put on paper in that customer's
/// language (else the business's) on the business's paper.
#[derive(Debug, Clone, Copy)]
pub struct Letter<'a> {
    /// What it says.
    pub statement: &'a Statement<'a>,
    /// Who sends it.
    pub business: &'a Business,
}

/// A file that grows by a customer at a time, so that its maker can show
/// progress and stop. Every customer starts on a new page and has pages
/// 1 to n; the faces are embedded once.
#[derive(Debug)]
pub struct PrintRun<'a> {
    fonts: &'a Fonts,
    sheaves: Vec<Sheaf>,
    about: Option<About>,
}

impl<'a> PrintRun<'a> {
    /// A file without pages.
    #[must_use]
    pub fn new(fonts: &'a Fonts) -> Self {
        Self {
            fonts,
            sheaves: Vec::new(),
            about: None,
        }
    }

    /// Adds a customer's pages and says how many there are.
    ///
    /// # Errors
    /// A sum too large to count.
    pub fn add(&mut self, letter: Letter<'_>) -> Result<usize, DocumentError> {
        let brief = Brief::new(letter);
        let sheaf = lay_out_brief(&brief, self.fonts)?;
        let pages = sheaf.pages.len();
        self.about = Some(about(&brief, self.sheaves.is_empty()));
        self.sheaves.push(sheaf);
        Ok(pages)
    }

    /// The file.
    ///
    /// # Errors
    /// A run without letters, or a file that can't be put together.
    pub fn finish(self) -> Result<Vec<u8>, DocumentError> {
        let about = self.about.ok_or(DocumentError::Empty)?;
        pdf::file(&self.sheaves, &about, self.fonts)
    }
}

/// The statements of one or many customers as one PDF file.
///
/// # Errors
/// No letters, a sum too large to count, or a file that can't be put
/// together.
pub fn statement_pdf(letters: &[Letter<'_>], fonts: &Fonts) -> Result<Vec<u8>, DocumentError> {
    let mut run = PrintRun::new(fonts);
    for letter in letters {
        run.add(*letter)?;
    }
    run.finish()
}

/// One customer's pages, laid out and not drawn yet.
///
/// # Errors
/// A sum too large to count.
pub fn lay_out(letter: Letter<'_>, fonts: &Fonts) -> Result<Sheaf, DocumentError> {
    lay_out_brief(&Brief::new(letter), fonts)
}

fn lay_out_brief(brief: &Brief<'_>, fonts: &Fonts) -> Result<Sheaf, DocumentError> {
    let sheet = Sheet::of(brief.business.paper);
    let parties = brief.parties();
    let foot = edges::Foot::new(parties, &sheet, fonts);
    let mut flow = letter::fitted(sheet, foot.floor(), fonts, |flow| body(flow, brief))?;
    edges::edges(&mut flow, parties, &brief.titles(), &foot);
    Ok(Sheaf {
        pages: flow.pages,
        parts: flow.parts,
        language: brief.words.locale().language().tag(),
    })
}

fn body(flow: &mut Flow<'_>, brief: &Brief<'_>) -> Result<(), MoneyError> {
    let parties = brief.parties();
    let mut titles = brief.titles();
    titles.extend(parties.your_number());
    head::head(flow, parties, &titles);
    let overall = answer::overall(brief)?;
    flow.together(|flow| {
        flow.part(Kind::Title, |flow| {
            flow.paragraph(&overall.headline, ANSWER);
        });
        explain(flow, &overall);
    });
    let sections = brief.sections();
    for section in &sections {
        if sections.len() > 1 {
            section_head(flow, brief, section)?;
        }
        flow.gap(14.0);
        table::table(flow, brief, section)?;
        ageing(flow, brief, section);
        plan::plans(flow, brief, section)?;
    }
    if sections.iter().any(|section| section.closing.is_positive()) {
        let asked = asked::asked(brief);
        pay::pay(flow, parties, asked.as_deref(), "paper-hard-offer");
    }
    pay::note(flow, parties);
    Ok(())
}

fn explain(flow: &mut Flow<'_>, answer: &Answer) {
    if !answer.why.is_empty() {
        flow.y += 3.0;
        flow.part(Kind::Paragraph, |flow| flow.paragraph(&answer.why, BODY));
    }
}

/// The beginning of what is in one currency of several.
fn section_head(
    flow: &mut Flow<'_>,
    brief: &Brief<'_>,
    section: &Section<'_>,
) -> Result<(), MoneyError> {
    let answer = answer::answer(brief, section)?;
    let gaps = [("currency", section.currency.code().into())];
    let title = brief.words.fill("paper-section", &gaps);
    flow.gap(20.0);
    let write = |flow: &mut Flow<'_>| {
        flow.rule(flow.y, 1.2, Ink::Green);
        flow.y += 8.0;
        let big = Style::new(13.0).strong();
        flow.part(Kind::Heading, |flow| flow.paragraph(&title, big));
        flow.y += 1.0;
        flow.part(Kind::Paragraph, |flow| {
            flow.paragraph(&answer.headline, BODY.strong());
        });
        explain(flow, &answer);
    };
    // It is not parted from the beginning of its table.
    flow.need(flow.height_of(write) + TABLE_BEGINNING);
    write(flow);
    Ok(())
}

/// When what is open was or will be due, if anything is open.
fn ageing(flow: &mut Flow<'_>, brief: &Brief<'_>, section: &Section<'_>) {
    let words = &brief.words;
    let buckets = section.ageing.buckets();
    if buckets.iter().all(|bucket| bucket.amount.is_zero()) {
        return;
    }
    let labels = [
        "paper-ageing-not-due",
        "paper-ageing-1-30",
        "paper-ageing-31-60",
        "paper-ageing-61-90",
        "paper-ageing-over-90",
    ];
    let tiles: Vec<Tile> = buckets
        .iter()
        .zip(labels)
        .enumerate()
        .map(|(age, (bucket, label))| {
            let none = bucket.amount.is_zero();
            Tile {
                label: words.say(label),
                figure: words.figure(bucket.amount),
                ground: if age > 0 && !none {
                    Ink::Amber
                } else {
                    Ink::Cream
                },
                soft: none,
            }
        })
        .collect();
    flow.gap(14.0);
    flow.together(|flow| {
        let title = words.say("paper-ageing-title");
        flow.part(Kind::Heading, |flow| flow.paragraph(&title, HEADING));
        flow.y += 3.0;
        tiles::tiles(flow, &tiles, tiles.len());
    });
}

/// What the file says about itself.
fn about(brief: &Brief<'_>, alone: bool) -> About {
    let words = &brief.words;
    let business = brief.business.name.trim();
    let day = words.day(brief.statement.to, words::words::Form::Full);
    let title = if alone {
        words.fill(
            "paper-document-title",
            &[
                ("customer", brief.parties().customer_name().into()),
                ("day", (&day).into()),
            ],
        )
    } else {
        words.fill(
            "paper-document-title-many",
            &[("business", business.into()), ("day", (&day).into())],
        )
    };
    About {
        title,
        author: business.to_owned(),
    }
}
