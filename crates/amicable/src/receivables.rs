//! Bringing in who owes what from a spreadsheet: looked at first, then
//! taken over whole, and never twice.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use exchange::receivables::column::{Column, Columns, Field};
use exchange::receivables::doubt::Doubt;
use exchange::receivables::error::MappingError;
use exchange::receivables::mapping::Mapping;
use exchange::receivables::problem::Problem;
use exchange::receivables::proposal::propose;
use exchange::receivables::reading::{Reading, ReceivableRow, Sample, read};
use ledger::account::Account;
use ledger::customer::Customer;
use ledger::debt::Debt;
use ledger::decide;
use ledger::entry::{Entry, EntryKind, Method, Target, Towards};
use ledger::event::Event;
use ledger::id::{CustomerId, DebtId, EntryId};
use ledger::position::position;
use money::amount::Money;
use money::currency::Currency;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::amount::{self, Amount};
use crate::book::{Book, Tx};
use crate::customers::count;
use crate::error::{Code, Error};

/// How a file is read, as a screen shows and changes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportMapping {
    /// utf-8, windows-1252, utf-16le or utf-16be; none to recognise it.
    pub encoding: Option<String>,
    /// comma, semicolon, tab or pipe; none to recognise it.
    pub delimiter: Option<String>,
    /// Whether the names of the columns come first.
    pub header: bool,
    /// What stands before the decimals: a point or a comma.
    pub decimal: String,
    /// ymd, dmy or mdy.
    pub dates: String,
    /// The currency of amounts that don't say theirs.
    pub currency: Option<String>,
    /// Whether a day of payment means that all was paid on it.
    pub paid_in_full: bool,
    /// Days from issue to due day where no column says.
    pub terms_days: Option<u16>,
    /// Which column means what.
    pub columns: Vec<MappedColumn>,
}

/// A column and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MappedColumn {
    /// customer, customer_name, reference, description, issued, due,
    /// amount, currency, paid_on, paid_amount, disputed, email, phone or
    /// terms_days.
    pub field: String,
    /// The column.
    pub column: ColumnRef,
}

/// A column by its name, or by its place counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(untagged)]
pub enum ColumnRef {
    /// Counted from 1.
    Number(u32),
    /// As in the header.
    Name(String),
}

/// A file as it would be taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportPreview {
    /// How it is read.
    pub mapping: ImportMapping,
    /// What only a person can say for sure, the most important first.
    pub doubts: Vec<DoubtView>,
    /// The names of the columns.
    pub header: Vec<String>,
    /// The first records as they stand in the file.
    pub samples: Vec<SampleView>,
    /// The first rows as they would be taken over.
    pub rows: Vec<RowView>,
    /// How many records the file has.
    pub records: u32,
    /// How many debts would be added.
    pub new_debts: u32,
    /// How many debts are in the ledger already.
    pub known_debts: u32,
    /// How many customers would be added.
    pub new_customers: u32,
    /// How many payments would be added.
    pub new_payments: u32,
    /// What the new debts come to, by currency.
    pub charged: Vec<Amount>,
    /// What can't be taken over, and why.
    pub problems: Vec<ProblemView>,
    /// What would be taken over but should be looked at.
    pub remarks: Vec<ProblemView>,
    /// Why the file can't be read like this at all.
    pub unreadable: Option<UnreadableView>,
}

/// Why a file can't be read at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnreadableView {
    /// What is wrong, for the words of the page.
    pub kind: String,
    /// What it is about.
    pub details: BTreeMap<String, String>,
    /// What is wrong, in English.
    pub reason: String,
}

/// A question about the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DoubtView {
    /// Which question, for the words of the page.
    pub kind: String,
    /// What the question is about.
    pub details: BTreeMap<String, String>,
    /// The question in English.
    pub question: String,
    /// Whether it must be answered before anything is taken over.
    pub must_be_answered: bool,
}

/// A record as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SampleView {
    /// The line on which it starts.
    pub line: u32,
    /// Its cells.
    pub cells: Vec<String>,
}

/// A row as it would be taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RowView {
    /// The line on which it starts.
    pub line: u32,
    /// What the file tells customers apart by.
    pub customer: String,
    /// The customer's name, where the file has it.
    pub customer_name: Option<String>,
    /// The number of the invoice.
    pub reference: String,
    /// The day of issue.
    pub issued: NaiveDate,
    /// The day until which it was to be paid.
    pub due: NaiveDate,
    /// The whole amount.
    pub amount: Amount,
    /// The day on which it was paid.
    pub paid_on: Option<NaiveDate>,
    /// How much was paid.
    pub paid: Option<Amount>,
    /// Whether the customer disagrees with it.
    pub disputed: bool,
}

/// What is wrong with a record, and where to look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProblemView {
    /// The line on which the record starts.
    pub line: u32,
    /// The column; none where the record as a whole is meant.
    pub column: Option<String>,
    /// What stands there.
    pub value: String,
    /// What is wrong, for the words of the page.
    pub kind: String,
    /// What it is about.
    pub details: BTreeMap<String, String>,
    /// What is wrong, in English.
    pub reason: String,
}

/// What was taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Imported {
    /// Customers added.
    pub customers: u32,
    /// Debts added.
    pub debts: u32,
    /// Payments added.
    pub payments: u32,
    /// Debts that were in the ledger already.
    pub known: u32,
    /// Records that could not be taken over.
    pub skipped: u32,
}

/// The preference under which the last mapping is kept, for next time.
const LAST_MAPPING: &str = "import.receivables.mapping";

/// The name space of what comes from files: the same row of the same
/// customer gives the same name, so that nothing is added twice.
const FROM_FILES: Uuid = Uuid::from_u128(0x9c2f_5d0e_3b7a_4c61_8f14_52d1_a6e0_7b93);

/// How many rows are shown before taking over.
const SHOWN: usize = 20;

/// How many problems are listed on a screen.
const LISTED: usize = 500;

/// Looks at a file: by a mapping, else by the one that was used last if
/// it fits, else by what the file shows.
///
/// A file that can't be read at all is no error here: the preview says so
/// and why, and nothing would be taken over.
///
/// # Errors
/// A mapping that names what there is not, or a ledger that can't be
/// read.
pub fn preview(
    book: &Book,
    bytes: &[u8],
    mapping: Option<&ImportMapping>,
) -> Result<ImportPreview, Error> {
    let home = book.business()?.currency;
    let proposal = match propose(bytes) {
        Ok(proposal) => proposal,
        Err(error) => {
            return Ok(ImportPreview {
                unreadable: Some(UnreadableView::from(&error)),
                ..blank(mapping.cloned().unwrap_or_else(|| no_mapping(home)))
            });
        }
    };
    let (mut mapping, doubts) = match mapping {
        Some(mapping) => (mapping.read()?, Vec::new()),
        None => match last_mapping(book)?.filter(|last| fits(last, bytes)) {
            Some(last) => (last, Vec::new()),
            None => (proposal.mapping, proposal.doubts),
        },
    };
    mapping.currency = mapping.currency.or(Some(home));
    let mut view = ImportPreview {
        doubts: doubts.iter().map(DoubtView::from).collect(),
        header: proposal.header,
        samples: proposal.samples.iter().map(SampleView::from).collect(),
        ..blank(ImportMapping::show(&mapping))
    };
    match read(bytes, &mapping) {
        Ok(reading) => fill(&mut view, book, &reading)?,
        Err(error) => view.unreadable = Some(UnreadableView::from(&error)),
    }
    Ok(view)
}

/// The mapping of a file of which nothing is known.
fn no_mapping(home: Currency) -> ImportMapping {
    ImportMapping {
        encoding: None,
        delimiter: None,
        header: true,
        decimal: ".".to_owned(),
        dates: "ymd".to_owned(),
        currency: Some(home.code().to_owned()),
        paid_in_full: false,
        terms_days: None,
        columns: Vec::new(),
    }
}

/// A preview in which nothing would be taken over.
fn blank(mapping: ImportMapping) -> ImportPreview {
    ImportPreview {
        mapping,
        doubts: Vec::new(),
        header: Vec::new(),
        samples: Vec::new(),
        rows: Vec::new(),
        records: 0,
        new_debts: 0,
        known_debts: 0,
        new_customers: 0,
        new_payments: 0,
        charged: Vec::new(),
        problems: Vec::new(),
        remarks: Vec::new(),
        unreadable: None,
    }
}

fn fill(view: &mut ImportPreview, book: &Book, reading: &Reading) -> Result<(), Error> {
    let taken = book
        .vault
        .read(|snapshot| take_over(&Tx { snapshot }, reading))?;
    view.header.clone_from(&reading.header);
    view.samples = reading.samples.iter().map(SampleView::from).collect();
    view.rows = reading.rows.iter().take(SHOWN).map(RowView::from).collect();
    view.records = count(reading.records);
    view.new_debts = taken.made.debts;
    view.known_debts = taken.made.known;
    view.new_customers = taken.made.customers;
    view.new_payments = taken.made.payments;
    view.charged = taken.charged.into_values().map(Amount::from).collect();
    let unread = reading.problems.iter().map(ProblemView::from);
    view.problems = unread.chain(taken.differs).take(LISTED).collect();
    view.remarks = reading
        .remarks
        .iter()
        .take(LISTED)
        .map(Into::into)
        .collect();
    Ok(())
}

/// Takes over every row that can be read, or nothing: the whole file is
/// one writing. Rows that are in the ledger already add nothing, except
/// for a payment that the file knows of and the ledger does not.
///
/// `step` is asked once before anything is written.
///
/// # Errors
/// [`Code::Import`] for a file that can't be read by the mapping,
/// [`Code::Cancelled`] when `step` says so, or a ledger that can't be
/// written.
pub fn import(
    book: &Book,
    command: Uuid,
    bytes: &[u8],
    mapping: &ImportMapping,
    step: impl FnOnce() -> bool,
) -> Result<Imported, Error> {
    let mapping = mapping.read()?;
    let reading = read(bytes, &mapping).map_err(unreadable)?;
    let mut made = Imported::default();
    book.transact(command, |tx| {
        let mut taken = take_over(tx, &reading)?;
        taken.made.skipped = count(reading.records.saturating_sub(reading.rows.len()));
        if !step() {
            return Err(Error::new(Code::Cancelled, "the import was cancelled"));
        }
        made = taken.made;
        let mapping = mapping.to_toml();
        if last(tx)?.as_deref() != Some(&mapping) {
            taken.events.push(Event::PreferenceSet {
                name: LAST_MAPPING.to_owned(),
                value: mapping,
            });
        }
        Ok(taken.events)
    })?;
    Ok(made)
}

/// Reads a mapping from TOML, with the business's currency where it
/// names none.
///
/// # Errors
/// [`Code::Import`] with the line and the word that is off.
pub fn mapping_from_toml(book: &Book, text: &str) -> Result<ImportMapping, Error> {
    let mut mapping = Mapping::from_toml(text)
        .map_err(|error| Error::in_field(Code::Import, error.to_string(), "map"))?;
    mapping.currency = mapping.currency.or(Some(book.business()?.currency));
    Ok(ImportMapping::show(&mapping))
}

/// What taking over a file comes to.
struct Taken {
    events: Vec<Event>,
    made: Imported,
    charged: BTreeMap<Currency, Money>,
    /// Rows that name a debt of the ledger but differ from it.
    differs: Vec<ProblemView>,
}

fn take_over(tx: &Tx<'_, '_>, reading: &Reading) -> Result<Taken, Error> {
    let mut taken = Taken {
        events: Vec::new(),
        made: Imported::default(),
        charged: BTreeMap::new(),
        differs: Vec::new(),
    };
    let mut known = Known::read(tx)?;
    let mut by_customer: Vec<(CustomerId, Vec<&ReceivableRow>)> = Vec::new();
    let mut places: HashMap<CustomerId, usize> = HashMap::new();
    for row in &reading.rows {
        let (customer, added) = known.customer_of(row, tx)?;
        if let Some(event) = added {
            taken.made.customers += 1;
            taken.events.push(event);
        }
        let place = *places.entry(customer).or_insert_with(|| {
            by_customer.push((customer, Vec::new()));
            by_customer.len() - 1
        });
        by_customer[place].1.push(row);
    }
    for (customer, rows) in by_customer {
        let account = tx.snapshot.account(customer)?;
        let debts = account.as_ref().map(KnownDebts::of);
        for row in rows {
            match debts.as_ref().map(|debts| (debts, debts.find(row))) {
                Some((debts, Found::Known(debt))) => taken.again(debts.account, debt, row)?,
                Some((_, Found::New(name))) => taken.add(customer, name, row)?,
                None => taken.add(customer, debt_name(customer, &row.reference), row)?,
            }
        }
    }
    Ok(taken)
}

impl Taken {
    fn add(
        &mut self,
        customer: CustomerId,
        name: DebtId,
        row: &ReceivableRow,
    ) -> Result<(), Error> {
        let debt = Debt {
            id: name,
            customer,
            reference: row.reference.clone(),
            description: row.description.clone().unwrap_or_default(),
            issued: row.issued,
            due: row.due,
            amount: row.amount,
            terms: String::new(),
            disputed: row.disputed,
        };
        let total = self
            .charged
            .entry(row.amount.currency())
            .or_insert_with(|| Money::zero(row.amount.currency()));
        *total = total.checked_add(row.amount)?;
        self.made.debts += 1;
        self.events.push(Event::DebtWritten(debt));
        if let Some(paid) = row.paid {
            self.pay(customer, name, paid.on, paid.amount);
        }
        Ok(())
    }

    /// A row whose debt is in the ledger: what it says was paid beyond
    /// what the ledger knows of is paid now.
    fn again(&mut self, account: &Account, debt: &Debt, row: &ReceivableRow) -> Result<(), Error> {
        self.made.known += 1;
        if debt.amount != row.amount {
            self.differs.push(ProblemView {
                line: count(row.line),
                column: None,
                value: row.amount.to_plain(),
                kind: "knownOtherwise".to_owned(),
                details: BTreeMap::from([("known".to_owned(), debt.amount.to_plain())]),
                reason: format!(
                    "debt {} is in the ledger already, with {}",
                    debt.reference, debt.amount
                ),
            });
            return Ok(());
        }
        let Some(paid) = row.paid else {
            return Ok(());
        };
        let position = position(account, debt.amount.currency(), NaiveDate::MAX)?;
        let Some(at) = position.debt(debt.id) else {
            return Ok(());
        };
        let more = paid.amount.checked_sub(at.settled()?)?;
        // A payment that came from a file and was cancelled since stays
        // cancelled.
        let is_known = account
            .entry(payment_name(debt.id, paid.on, more))
            .is_some();
        if more.is_positive() && !is_known {
            self.pay(account.customer.id, debt.id, paid.on, more);
        }
        Ok(())
    }

    fn pay(&mut self, customer: CustomerId, debt: DebtId, on: NaiveDate, amount: Money) {
        self.made.payments += 1;
        self.events.push(Event::EntryPosted(Entry {
            id: payment_name(debt, on, amount),
            customer,
            kind: EntryKind::Payment {
                method: Method::Other,
                reference: String::new(),
                received: on,
            },
            amount,
            on,
            towards: Towards::Debt(debt),
            note: String::new(),
        }));
    }
}

/// The name of a debt that came from a file.
fn debt_name(customer: CustomerId, reference: &str) -> DebtId {
    DebtId(Uuid::new_v5(&customer.0, reference.as_bytes()))
}

/// The name of a payment that came from a file.
fn payment_name(debt: DebtId, on: NaiveDate, amount: Money) -> EntryId {
    let name = format!("paid {on} {amount}");
    EntryId(Uuid::new_v5(&debt.0, name.as_bytes()))
}

/// The debts that a customer has already.
struct KnownDebts<'a> {
    account: &'a Account,
    live: HashMap<&'a str, &'a Debt>,
    by_name: HashMap<DebtId, &'a Debt>,
}

/// What a row is about.
enum Found<'a> {
    /// A debt of the ledger.
    Known(&'a Debt),
    /// A debt that is to have this name.
    New(DebtId),
}

impl<'a> KnownDebts<'a> {
    fn of(account: &'a Account) -> Self {
        let live = |debt: &&Debt| account.void_of(Target::Debt(debt.id)).is_none();
        let debts = account.debts.iter();
        Self {
            account,
            live: debts
                .clone()
                .filter(live)
                .map(|debt| (debt.reference.as_str(), debt))
                .collect(),
            by_name: debts.map(|debt| (debt.id, debt)).collect(),
        }
    }

    /// The debt with the row's reference, else the one that came from
    /// such a row and has another reference by now or was cancelled. A
    /// cancelled one comes back only with another amount: the file was
    /// put right.
    fn find(&self, row: &ReceivableRow) -> Found<'a> {
        if let Some(debt) = self.live.get(row.reference.as_str()) {
            return Found::Known(debt);
        }
        let customer = self.account.customer.id;
        let put_right = format!("{} {}", row.reference, row.amount);
        let names = [row.reference.as_str(), &put_right].map(|name| debt_name(customer, name));
        for name in names {
            let Some(debt) = self.by_name.get(&name) else {
                return Found::New(name);
            };
            let is_live = self.account.void_of(Target::Debt(name)).is_none();
            if is_live || debt.amount == row.amount {
                return Found::Known(debt);
            }
        }
        Found::New(names[1])
    }
}

/// Who is in the ledger already.
struct Known {
    by_id: HashSet<CustomerId>,
    by_reference: HashMap<String, CustomerId>,
    by_name: HashMap<String, CustomerId>,
    number: usize,
}

impl Known {
    fn read(tx: &Tx<'_, '_>) -> Result<Self, Error> {
        let customers = tx.snapshot.customers()?;
        let mut known = Self {
            by_id: customers.iter().map(|customer| customer.id).collect(),
            by_reference: HashMap::new(),
            by_name: HashMap::new(),
            number: customers.len(),
        };
        for customer in customers {
            known
                .by_name
                .insert(customer.name.to_lowercase(), customer.id);
            known.by_reference.insert(customer.reference, customer.id);
        }
        Ok(known)
    }

    /// The customer whom a row is about: by account reference, else by
    /// name, else a new one. What the file tells customers apart by
    /// becomes the reference where it looks like one, else the name.
    fn customer_of(
        &mut self,
        row: &ReceivableRow,
        tx: &Tx<'_, '_>,
    ) -> Result<(CustomerId, Option<Event>), Error> {
        let key = row.customer.trim();
        let known = self.by_reference.get(key).or_else(|| {
            let no_number = row.customer_name.is_none();
            self.by_name.get(&key.to_lowercase()).filter(|_| no_number)
        });
        if let Some(known) = known {
            return Ok((*known, None));
        }
        // Who came from a file and was given another reference or name
        // since is the same person, and the card stays as it is.
        let id = CustomerId(Uuid::new_v5(&FROM_FILES, key.as_bytes()));
        if self.by_id.contains(&id) {
            return Ok((id, None));
        }
        let is_reference = row.customer_name.is_some()
            || (key.chars().any(|c| c.is_ascii_digit()) && !key.contains(' '));
        let reference = if is_reference {
            key.to_owned()
        } else {
            self.free_reference()
        };
        let name = row.customer_name.clone().unwrap_or_else(|| key.to_owned());
        let customer = Customer {
            id,
            name: name.trim().to_owned(),
            company: String::new(),
            reference: reference.clone(),
            email: row.email.clone().unwrap_or_default(),
            phone: row.phone.clone().unwrap_or_default(),
            address: Vec::new(),
            country: None,
            language: None,
            time_zone: None,
            notes: String::new(),
        };
        let taken = tx.customer_by_reference(&reference)?.is_some();
        self.by_id.insert(id);
        self.by_reference.insert(reference, id);
        if row.customer_name.is_none() {
            self.by_name.insert(key.to_lowercase(), id);
        }
        Ok((id, Some(decide::write_customer(customer, taken)?)))
    }

    fn free_reference(&mut self) -> String {
        loop {
            self.number += 1;
            let reference = format!("C-{:03}", self.number);
            if !self.by_reference.contains_key(&reference) {
                return reference;
            }
        }
    }
}

fn last(tx: &Tx<'_, '_>) -> Result<Option<String>, Error> {
    Ok(tx.snapshot.preference(LAST_MAPPING)?)
}

fn last_mapping(book: &Book) -> Result<Option<Mapping>, Error> {
    let text = book.preference(LAST_MAPPING)?;
    Ok(text.and_then(|text| Mapping::from_toml(&text).ok()))
}

/// Whether a file can be read by the mapping of another one without a
/// question: all columns are there, and most of the rows make sense.
fn fits(mapping: &Mapping, bytes: &[u8]) -> bool {
    mapping.header
        && read(bytes, mapping).is_ok_and(|reading| {
            reading.rows.len() > reading.records.saturating_sub(reading.rows.len())
        })
}

fn unreadable(error: MappingError) -> Error {
    Error::new(Code::Import, error.to_string())
}

/// The kind of a question or problem and what it is about, as they stand
/// in its JSON.
fn kind_and_details(of: &impl Serialize) -> (String, BTreeMap<String, String>) {
    let mut kind = String::new();
    let mut details = BTreeMap::new();
    if let Ok(serde_json::Value::Object(fields)) = serde_json::to_value(of) {
        for (name, value) in fields {
            let text = match value {
                serde_json::Value::String(text) => text,
                serde_json::Value::Null => continue,
                other => other.to_string(),
            };
            if name == "kind" {
                kind = text;
            } else {
                details.insert(name, text);
            }
        }
    }
    (kind, details)
}

impl ImportMapping {
    fn show(mapping: &Mapping) -> Self {
        let columns = Field::ALL.into_iter().filter_map(|field| {
            Some(MappedColumn {
                field: field.name().to_owned(),
                column: match mapping.columns.get(field)? {
                    Column::Name(name) => ColumnRef::Name(name.clone()),
                    Column::Number(number) => ColumnRef::Number(*number),
                },
            })
        });
        Self {
            encoding: mapping.encoding.map(name_of),
            delimiter: mapping.delimiter.map(name_of),
            header: mapping.header,
            decimal: name_of(mapping.decimal),
            dates: name_of(mapping.dates),
            currency: mapping.currency.map(|currency| currency.code().to_owned()),
            paid_in_full: mapping.paid_in_full,
            terms_days: mapping.terms_days,
            columns: columns.collect(),
        }
    }

    fn read(&self) -> Result<Mapping, Error> {
        let mut columns = Columns::default();
        for mapped in &self.columns {
            let field: Field = named("columns", &mapped.field)?;
            let column = match &mapped.column {
                ColumnRef::Number(number) => Column::Number(*number),
                ColumnRef::Name(name) => Column::Name(name.clone()),
            };
            columns.set(field, Some(column));
        }
        Ok(Mapping {
            encoding: self
                .encoding
                .as_deref()
                .map(|e| named("encoding", e))
                .transpose()?,
            delimiter: self
                .delimiter
                .as_deref()
                .map(|d| named("delimiter", d))
                .transpose()?,
            header: self.header,
            decimal: named("decimal", &self.decimal)?,
            dates: named("dates", &self.dates)?,
            currency: self.currency.as_deref().map(amount::currency).transpose()?,
            paid_in_full: self.paid_in_full,
            terms_days: self.terms_days,
            columns,
        })
    }
}

/// The name by which a choice stands in a mapping.
fn name_of(choice: impl Serialize) -> String {
    match serde_json::to_value(choice) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

/// The choice that goes by a name.
fn named<T: DeserializeOwned>(field: &str, name: &str) -> Result<T, Error> {
    serde_json::from_value(serde_json::Value::String(name.to_owned()))
        .map_err(|_| Error::in_field(Code::Malformed, format!("{field} can't be “{name}”"), field))
}

impl From<&Doubt> for DoubtView {
    fn from(doubt: &Doubt) -> Self {
        let (kind, details) = kind_and_details(doubt);
        Self {
            kind,
            details,
            question: doubt.to_string(),
            must_be_answered: doubt.must_be_answered(),
        }
    }
}

impl From<&MappingError> for UnreadableView {
    fn from(error: &MappingError) -> Self {
        let (kind, details) = kind_and_details(error);
        Self {
            kind,
            details,
            reason: error.to_string(),
        }
    }
}

impl From<&Sample> for SampleView {
    fn from(sample: &Sample) -> Self {
        Self {
            line: count(sample.line),
            cells: sample.cells.clone(),
        }
    }
}

impl From<&ReceivableRow> for RowView {
    fn from(row: &ReceivableRow) -> Self {
        Self {
            line: count(row.line),
            customer: row.customer.clone(),
            customer_name: row.customer_name.clone(),
            reference: row.reference.clone(),
            issued: row.issued,
            due: row.due,
            amount: row.amount.into(),
            paid_on: row.paid.map(|paid| paid.on),
            paid: row.paid.map(|paid| paid.amount.into()),
            disputed: row.disputed,
        }
    }
}

impl From<&Problem> for ProblemView {
    fn from(problem: &Problem) -> Self {
        let (kind, details) = kind_and_details(&problem.reason);
        Self {
            line: count(problem.line),
            column: problem.column.clone(),
            value: problem.value.clone(),
            kind,
            details,
            reason: problem.reason.to_string(),
        }
    }
}
