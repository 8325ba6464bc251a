//! The ledger: customers, debts, payments, plans.

use amicable::ageing::{self, AgeingReport};
use amicable::business::{self, BusinessProfile};
use amicable::clock;
use amicable::customer::{self, CustomerCard, CustomerPage};
use amicable::customers::{self, CustomerList};
use amicable::error::Error;
use amicable::plan::{self, PlanTerms, PlanView};
use amicable::posting::{self, AdjustmentInput, DebtInput, PaymentInput, VoidInput};
use chrono::NaiveDate;
use uuid::Uuid;

use super::Behind;

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn business(door: Behind<'_>) -> Result<BusinessProfile, Error> {
    door.with(business::profile)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_business(
    door: Behind<'_>,
    command: Uuid,
    profile: BusinessProfile,
) -> Result<(), Error> {
    door.with(|book| business::save(book, command, profile))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn customers(door: Behind<'_>) -> Result<CustomerList, Error> {
    door.with(|book| customers::list(book, clock::today()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn customer(door: Behind<'_>, id: String) -> Result<CustomerPage, Error> {
    door.with(|book| customer::page(book, &id, clock::today()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_customer(
    door: Behind<'_>,
    command: Uuid,
    card: CustomerCard,
) -> Result<String, Error> {
    door.with(|book| customer::save(book, command, card))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn write_debt(
    door: Behind<'_>,
    command: Uuid,
    debt: DebtInput,
) -> Result<String, Error> {
    door.with(|book| posting::write_debt(book, command, &debt))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn take_payment(
    door: Behind<'_>,
    command: Uuid,
    payment: PaymentInput,
) -> Result<String, Error> {
    door.with(|book| posting::take_payment(book, command, &payment))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn adjust(
    door: Behind<'_>,
    command: Uuid,
    adjustment: AdjustmentInput,
) -> Result<String, Error> {
    door.with(|book| posting::adjust(book, command, &adjustment))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn void_posting(door: Behind<'_>, command: Uuid, undo: VoidInput) -> Result<(), Error> {
    door.with(|book| posting::void(book, command, &undo))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn preview_plan(
    door: Behind<'_>,
    customer: String,
    terms: PlanTerms,
) -> Result<PlanView, Error> {
    door.with(|book| plan::preview(book, &customer, &terms, clock::today()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn agree_plan(
    door: Behind<'_>,
    command: Uuid,
    customer: String,
    terms: PlanTerms,
) -> Result<String, Error> {
    door.with(|book| plan::agree(book, command, &customer, &terms, clock::today()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn end_plan(
    door: Behind<'_>,
    command: Uuid,
    customer: String,
    plan: String,
    on: NaiveDate,
    reason: String,
) -> Result<(), Error> {
    door.with(|book| plan::end(book, command, &customer, &plan, on, &reason))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn ageing(door: Behind<'_>, as_of: NaiveDate) -> Result<AgeingReport, Error> {
    door.with(|book| ageing::report(book, as_of))
}
