//! A repayment plan on paper: one that is offered, one that was agreed,
//! or a version of it that a change replaced.
//!
//! The answer stands first: what is owed, how much is paid how often, and
//! what that costs. The payments follow, each with what it leaves, so
//! that the plan can be checked with a pencil; then what it is for, how
//! to pay, and what to do when that is hard.

mod answer;
mod debts;
mod notice;
mod sign;
mod table;

use chrono::NaiveDate;
use ledger::business::Business;
use ledger::customer::Customer;
use ledger::debt::Debt;
use money::amount::{Money, MoneyError};
use money::figure::Figure;
use schedule::row::Row;
use schedule::terms::Terms;
use words::words::{Form, Words};

use crate::error::DocumentError;
use crate::fonts::Fonts;
use crate::layout::flow::Flow;
use crate::layout::page::{Kind, Style};
use crate::layout::sheet::Sheet;
use crate::letter::{self, ANSWER, BODY, Parties, edges, head, pay, words_for};
use crate::pdf::{self, About, Sheaf};

/// A plan, to be put on paper in the customer's language (else the
/// business's) on the business's paper.
#[derive(Debug, Clone)]
pub struct PlanSheet<'a> {
    /// Who made it.
    pub business: &'a Business,
    /// For whom.
    pub customer: &'a Customer,
    /// The day of the paper.
    pub on: NaiveDate,
    /// What has become of it by then.
    pub stage: Stage,
    /// What was agreed first, or is offered.
    pub terms: &'a Terms,
    /// Its rows, at least one.
    pub rows: Vec<SheetRow>,
    /// The debts that it pays.
    pub debts: Vec<SheetDebt<'a>>,
    /// What it costs a year, in percent, where there is such a rate.
    pub apr: Option<Figure>,
    /// The change that made this version; none for a plan as it was
    /// agreed.
    pub change: Option<SheetChange>,
    /// The day of the plan, or of the version, in whose place it comes.
    pub replaces: Option<NaiveDate>,
    /// Whether there is a place to sign.
    pub signed: bool,
}

/// What has become of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// It is offered; nothing is agreed.
    Offered,
    /// It is what the customer pays by.
    Agreed {
        /// When.
        on: NaiveDate,
    },
    /// A change made another version of it.
    Replaced {
        /// When it was agreed.
        agreed: NaiveDate,
        /// The day of the change.
        on: NaiveDate,
    },
    /// It was ended before it was paid.
    Ended {
        /// When it was agreed.
        agreed: NaiveDate,
        /// From which day.
        on: NaiveDate,
        /// Why; empty where a new plan took its place.
        reason: String,
    },
}

/// A row and how far it is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRow {
    /// The row.
    pub row: Row,
    /// What has been paid on it.
    pub paid: Money,
    /// What is open on it.
    pub open: Money,
    /// Whether it is asked for only if the plan is not kept.
    pub if_not_kept: bool,
    /// Why it is what it is; of a row that moved, also where from.
    pub why: String,
    /// Whether that is what every reader expects: then it is not printed.
    pub ordinary: bool,
}

/// A debt that a plan pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SheetDebt<'a> {
    /// The debt.
    pub debt: &'a Debt,
    /// How much of it the plan pays; none where that can't be told debt
    /// by debt.
    pub amount: Option<Money>,
}

/// A change that made a version of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetChange {
    /// From which day.
    pub on: NaiveDate,
    /// What was changed, in words.
    pub what: String,
    /// Why, in the words of those who agreed on it.
    pub reason: String,
}

/// A sheet while it is laid out.
pub(crate) struct Brief<'a> {
    pub(crate) sheet: &'a PlanSheet<'a>,
    pub(crate) words: Words,
}

impl<'a> Brief<'a> {
    fn new(sheet: &'a PlanSheet<'a>) -> Self {
        Self {
            sheet,
            words: words_for(sheet.business, sheet.customer),
        }
    }

    pub(crate) fn parties(&self) -> Parties<'_> {
        Parties {
            business: self.sheet.business,
            customer: self.sheet.customer,
            words: &self.words,
            today: self.sheet.on,
        }
    }

    /// A day with its year.
    pub(crate) fn full_day(&self, day: NaiveDate) -> String {
        self.words.day(day, Form::Full)
    }

    /// What the letter is, by name and day.
    fn titles(&self) -> Vec<String> {
        let id = match self.sheet.stage {
            Stage::Offered => "paper-sheet-title-offer",
            _ => "paper-sheet-title",
        };
        vec![self.words.say(id), self.full_day(self.sheet.on)]
    }

    /// When it was agreed and changed.
    fn history(&self) -> Option<(NaiveDate, String)> {
        let agreed = match self.sheet.stage {
            Stage::Offered => return None,
            Stage::Agreed { on } => on,
            Stage::Replaced { agreed, .. } | Stage::Ended { agreed, .. } => agreed,
        };
        let (id, day) = match &self.sheet.change {
            None => ("paper-sheet-agreed", agreed),
            Some(change) => ("paper-sheet-changed", change.on),
        };
        let written = self.full_day(day);
        Some((day, self.words.fill(id, &[("day", (&written).into())])))
    }
}

/// A plan as a PDF file.
///
/// # Errors
/// A plan without rows, a sum too large to count, or a file that can't be
/// put together.
pub fn plan_sheet_pdf(sheet: &PlanSheet<'_>, fonts: &Fonts) -> Result<Vec<u8>, DocumentError> {
    let brief = Brief::new(sheet);
    let customer = brief.parties().customer_name();
    let day = brief.full_day(sheet.on);
    let gaps = [("customer", customer.into()), ("day", (&day).into())];
    let about = About {
        title: brief.words.fill("paper-sheet-document-title", &gaps),
        author: sheet.business.name.trim().to_owned(),
    };
    pdf::file(&[lay_out_brief(&brief, fonts)?], &about, fonts)
}

/// The pages of a plan, laid out and not drawn yet.
///
/// # Errors
/// A plan without rows, or a sum too large to count.
pub fn lay_out(sheet: &PlanSheet<'_>, fonts: &Fonts) -> Result<Sheaf, DocumentError> {
    lay_out_brief(&Brief::new(sheet), fonts)
}

fn lay_out_brief(brief: &Brief<'_>, fonts: &Fonts) -> Result<Sheaf, DocumentError> {
    if brief.sheet.rows.is_empty() {
        return Err(DocumentError::Empty);
    }
    let sheet = Sheet::of(brief.sheet.business.paper);
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
    if let Some((day, history)) = brief.history() {
        if day == brief.sheet.on {
            titles.pop();
        }
        titles.push(history);
    }
    titles.extend(parties.your_number());
    head::head(flow, parties, &titles);
    let answer = answer::answer(brief)?;
    flow.together(|flow| {
        // Sentences that don't fit on a line begin one each.
        let line = answer.headline.join(" ");
        let lines = if ANSWER.width(&line, flow.fonts) <= flow.width {
            line
        } else {
            answer.headline.join("\n")
        };
        flow.part(Kind::Title, |flow| flow.paragraph(&lines, ANSWER));
        for text in answer.why.iter().filter(|text| !text.is_empty()) {
            flow.y += 3.0;
            flow.part(Kind::Paragraph, |flow| flow.paragraph(text, BODY));
        }
    });
    notice::notice(flow, brief);
    flow.gap(14.0);
    table::table(flow, brief)?;
    debts::debts(flow, brief)?;
    if let Some(asked) = &answer.asked {
        pay::pay(flow, parties, Some(asked), "paper-sheet-hard");
    }
    if brief.sheet.signed {
        sign::sign(flow, brief);
    }
    Ok(())
}

/// The small print of a row.
const SMALL: Style = Style::new(7.9).soft();
