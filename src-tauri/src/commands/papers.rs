//! What goes out and what comes in: statements and imports.

use std::path::PathBuf;

use amicable::clock;
use amicable::error::{Code, Error};
use amicable::output::Existing;
use amicable::plan::PlanTerms;
use amicable::plan_sheet;
use amicable::receivables;
use amicable::receivables::mapping::ImportMapping;
use amicable::receivables::view::{ImportPreview, Imported};
use amicable::statement::{self, StatementRequest, StatementView};
use amicable::statements::{self, StatementsMade, StatementsRequest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use specta::Type;
use tauri::AppHandle;
use tauri_specta::Event as _;
use uuid::Uuid;

use super::Behind;
use crate::door::Progress;

/// A file that the page handed over, and how it would be read.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StagedImport {
    /// By this name it is previewed anew and taken over.
    ticket: String,
    preview: ImportPreview,
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn statement(
    door: Behind<'_>,
    request: StatementRequest,
) -> Result<StatementView, Error> {
    door.with(|book| statement::view(book, &request))
}

/// The statement as a PDF, in base 64.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn statement_pdf(door: Behind<'_>, request: StatementRequest) -> Result<String, Error> {
    door.with(|book| Ok(STANDARD.encode(statement::pdf(book, &request)?)))
}

/// Saves a statement into `file`, else under its own name in the folder
/// for documents. What is there already is replaced if the person said
/// so. Answers with where it is.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_statement(
    door: Behind<'_>,
    request: StatementRequest,
    file: Option<PathBuf>,
    replace: bool,
) -> Result<PathBuf, Error> {
    let folder = door.documents();
    let existing = Existing::replaced(replace);
    door.with(|book| match file {
        Some(file) => statement::save(book, &request, &file, existing),
        None => statement::save_in(book, &request, &folder, existing),
    })
}

/// A plan that was agreed as a PDF, in base 64: as it is now, or as it
/// was before a change.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_sheet_pdf(
    door: Behind<'_>,
    customer: String,
    plan: String,
    before: Option<String>,
) -> Result<String, Error> {
    door.with(|book| {
        let pdf = plan_sheet::of_plan(book, &customer, &plan, before.as_deref(), clock::today())?;
        Ok(STANDARD.encode(pdf))
    })
}

/// An offer as a PDF, in base 64.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn offer_sheet_pdf(
    door: Behind<'_>,
    customer: String,
    terms: PlanTerms,
) -> Result<String, Error> {
    door.with(|book| {
        let pdf = plan_sheet::of_offer(book, &customer, &terms, clock::today())?;
        Ok(STANDARD.encode(pdf))
    })
}

/// Where documents go unless the person says otherwise.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn documents_folder(door: Behind<'_>) -> PathBuf {
    door.documents()
}

/// Makes statements, telling how far it is under the name `job`.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn make_statements(
    app: AppHandle,
    door: Behind<'_>,
    job: String,
    request: StatementsRequest,
) -> Result<StatementsMade, Error> {
    door.with(|book| {
        statements::make(book, &request, |done, of| {
            let progress = Progress {
                job: job.clone(),
                done,
                of,
            };
            // A page that doesn't hear of it waits without a bar.
            let _ = progress.emit(&app);
            door.goes_on(&job)
        })
    })
}

/// Asks a long work to stop.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn cancel(door: Behind<'_>, job: String) {
    door.cancel(job);
}

/// Takes a file from the page, in base 64, and looks at it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn stage_import(door: Behind<'_>, content: String) -> Result<StagedImport, Error> {
    let bytes = STANDARD
        .decode(content)
        .map_err(|error| Error::new(Code::Import, error.to_string()))?;
    let preview = door.with(|book| receivables::preview(book, &bytes, None))?;
    let ticket = Uuid::now_v7().to_string();
    door.stage(ticket.clone(), bytes);
    Ok(StagedImport { ticket, preview })
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn preview_import(
    door: Behind<'_>,
    ticket: String,
    mapping: ImportMapping,
) -> Result<ImportPreview, Error> {
    let bytes = door.staged(&ticket)?;
    door.with(|book| receivables::preview(book, &bytes, Some(&mapping)))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn run_import(
    door: Behind<'_>,
    command: Uuid,
    job: String,
    ticket: String,
    mapping: ImportMapping,
) -> Result<Imported, Error> {
    let bytes = door.staged(&ticket)?;
    door.with(|book| receivables::import(book, command, &bytes, &mapping, || door.goes_on(&job)))
}
