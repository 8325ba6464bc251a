//! The ledger: customers, debts, payments, plans.

use amicable::ageing::{self, AgeingReport};
use amicable::business::{self, BusinessProfile};
use amicable::clock;
use amicable::customer::{self, CustomerCard, CustomerPage};
use amicable::customers::{self, CustomerList};
use amicable::error::Error;
use amicable::offers::{self, OfferView, PlanAsk};
use amicable::plan::{
    self, AmendmentInput, AmendmentPreview, PlanPage, PlanPreview, PlanTerms, QuoteView,
};
use amicable::posting::{
    self, AdjustmentInput, DebtInput, PaymentInput, PaymentPreview, VoidInput,
};
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
pub(crate) fn preview_payment(
    door: Behind<'_>,
    payment: PaymentInput,
) -> Result<PaymentPreview, Error> {
    door.with(|book| posting::preview_payment(book, &payment, clock::today()))
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
    language: String,
) -> Result<PlanPreview, Error> {
    door.with(|book| plan::preview(book, &customer, &terms, clock::today(), &language))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_offers(
    door: Behind<'_>,
    customer: String,
    asked: PlanAsk,
    language: String,
) -> Result<Vec<OfferView>, Error> {
    door.with(|book| offers::over_debts(book, &customer, &asked, clock::today(), &language))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_page(
    door: Behind<'_>,
    customer: String,
    plan: String,
    language: String,
) -> Result<PlanPage, Error> {
    door.with(|book| plan::page(book, &customer, &plan, clock::today(), &language))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_quote(
    door: Behind<'_>,
    customer: String,
    plan: String,
    on: NaiveDate,
) -> Result<QuoteView, Error> {
    door.with(|book| plan::quote(book, &customer, &plan, on))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn preview_amendment(
    door: Behind<'_>,
    customer: String,
    plan: String,
    amendment: AmendmentInput,
    language: String,
) -> Result<AmendmentPreview, Error> {
    door.with(|book| {
        plan::preview_amendment(
            book,
            &customer,
            &plan,
            &amendment,
            clock::today(),
            &language,
        )
    })
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn amend_plan(
    door: Behind<'_>,
    command: Uuid,
    customer: String,
    plan: String,
    amendment: AmendmentInput,
) -> Result<String, Error> {
    door.with(|book| plan::amend(book, command, &customer, &plan, &amendment, clock::today()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn undo_amendment(
    door: Behind<'_>,
    command: Uuid,
    customer: String,
    plan: String,
    amendment: String,
) -> Result<(), Error> {
    door.with(|book| plan::undo_amendment(book, command, &customer, &plan, &amendment))
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
