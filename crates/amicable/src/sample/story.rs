//! What happened with each customer of the sample.

use chrono::{Days, NaiveDate};
use ledger::account::Account;
use ledger::customer::Customer;
use ledger::debt::Debt;
use ledger::decide::{self, Proposal};
use ledger::entry::{Entry, EntryKind, Method, Target, Towards, Void};
use ledger::event::Event;
use ledger::id::{CustomerId, DebtId, EntryId, PlanId};
use ledger::plan::Keeping;
use ledger::replay::position;
use money::amount::Money;
use money::currency::Currency;
use schedule::days::rhythm::Rhythm;
use schedule::terms::Terms;
use uuid::Uuid;

use super::people::{Person, Way};
use crate::amount::currency;
use crate::error::Error;

/// The name space of what is in the sample.
const SAMPLE: Uuid = Uuid::from_u128(0x5a11_b1e0_7d3f_4e52_9c0d_11a7_0f5e_2c44);

const WORK: [&str; 12] = [
    "oak flooring",
    "fitting",
    "skirting",
    "roof tiles",
    "kitchen worktop",
    "sand and cement",
    "timber, 40 lengths",
    "plasterboard",
    "two internal doors",
    "guttering",
    "hire of a mixer, one week",
    "paint and brushes",
];

/// All that happened with a customer, up to today.
pub(super) fn of(person: &Person, today: NaiveDate) -> Result<Vec<Event>, Error> {
    let mut story = Story::new(person, today)?;
    match person.way {
        Way::New => {}
        Way::Early => {
            let newest = u64::from(story.chance(24));
            story.invoices(8, newest, Some(-6), 1)?;
        }
        Way::Late => {
            let newest = 31 + u64::from(story.chance(24));
            story.invoices(7, newest, Some(6), 1)?;
        }
        Way::Silent => story.invoices(4, 150, None, 0)?,
        Way::PlanKept => {
            story.invoices(3, 75, None, 0)?;
            story.plan(Rhythm::WEEKLY, 21, 58, Paying::Each)?;
        }
        Way::PlanMissed => {
            story.invoices(4, 120, None, 0)?;
            story.plan(Rhythm::monthly_on(14), 8, 100, Paying::ButTheLast)?;
        }
        Way::PlanAhead => {
            story.invoices(5, 110, None, 0)?;
            story.plan(Rhythm::monthly_on(15), 12, 95, Paying::OneMore)?;
        }
        Way::PlanDone => {
            story.invoices(2, 170, None, 0)?;
            story.plan(Rhythm::Week { count: 2 }, 4, 150, Paying::Each)?;
        }
        Way::Credit => {
            story.invoices(4, 60, Some(2), 0)?;
            let too_much = story.money(5_000)?;
            story.pay(too_much, story.back(6), Towards::OldestDueFirst)?;
        }
        Way::Disputes => {
            story.invoices(5, 22, Some(5), 1)?;
            story.dispute()?;
        }
    }
    Ok(story.events)
}

/// How a plan of the sample is paid.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Paying {
    Each,
    ButTheLast,
    OneMore,
}

/// A story while it is told.
struct Story<'a> {
    person: &'a Person,
    today: NaiveDate,
    currency: Currency,
    account: Account,
    events: Vec<Event>,
    seed: u32,
}

impl<'a> Story<'a> {
    fn new(person: &'a Person, today: NaiveDate) -> Result<Self, Error> {
        let lines = person.address.iter().map(|line| (*line).to_owned());
        let initial = person
            .name
            .chars()
            .find(char::is_ascii_uppercase)
            .unwrap_or('C');
        let customer = Customer {
            id: CustomerId(named(&SAMPLE, &person.number.to_string())),
            name: person.name.to_owned(),
            company: person.company.to_owned(),
            reference: format!("{initial}-{:03}", person.number),
            email: format!("customer{}@mail.example", person.number),
            phone: format!("01947 555 {:03}", 100 + person.number),
            address: lines.collect(),
            country: person.country.map(str::to_owned),
            language: person.language.map(str::to_owned),
            time_zone: None,
            notes: person.notes.to_owned(),
        };
        let mut story = Self {
            person,
            today,
            currency: currency(person.currency)?,
            account: Account::new(customer.clone()),
            events: Vec::new(),
            seed: person.number.wrapping_mul(2_654_435_761),
        };
        story.happen(decide::write_customer(customer, false)?);
        Ok(story)
    }

    fn happen(&mut self, event: Event) {
        self.account.apply(&event);
        self.events.push(event);
    }

    /// The next of a fixed row of numbers below `below`.
    fn chance(&mut self, below: u32) -> u32 {
        self.seed = self
            .seed
            .wrapping_mul(1_664_525)
            .wrapping_add(1_013_904_223);
        (self.seed >> 8) % below
    }

    fn back(&self, days: u64) -> NaiveDate {
        self.today
            .checked_sub_days(Days::new(days))
            .unwrap_or(self.today)
    }

    fn money(&self, minor: i64) -> Result<Money, Error> {
        Ok(Money::from_minor(minor, self.currency)?)
    }

    /// Invoices a month or two apart, the newest so many days ago, paid
    /// so many days after they were due, but for the last `open`.
    fn invoices(
        &mut self,
        count: u32,
        newest: u64,
        paid_after: Option<i64>,
        open: u32,
    ) -> Result<(), Error> {
        for number in 0..count {
            let apart = u64::from((count - 1 - number) * (38 + self.chance(16)));
            let issued = self.back(newest + apart);
            let due = issued.checked_add_days(Days::new(30)).unwrap_or(issued);
            let pounds = i64::from(self.chance(1_400)) + 60;
            let pence = i64::from(self.chance(20)) * 5;
            let amount = self.money(pounds * 100 + pence)?;
            let reference = (2000 + self.person.number * 20 + number).to_string();
            let work = WORK[self.chance(12) as usize];
            let debt = Debt {
                id: DebtId(named(&self.account.customer.id.0, &reference)),
                customer: self.account.customer.id,
                reference,
                description: work.to_owned(),
                issued,
                due,
                amount,
                terms: "30 days".to_owned(),
                disputed: false,
            };
            let id = debt.id;
            let event = decide::write_debt(&self.account, debt)?;
            self.happen(event);
            let Some(after) = paid_after.filter(|_| number + open < count) else {
                continue;
            };
            let paid = due + chrono::Duration::days(after + i64::from(self.chance(4)));
            if paid <= self.today {
                self.pay(amount, paid, Towards::Debt(id))?;
            }
        }
        Ok(())
    }

    fn pay(&mut self, amount: Money, on: NaiveDate, towards: Towards) -> Result<(), Error> {
        let method = match self.chance(5) {
            0 => Method::Cash,
            1 => Method::Card,
            _ => Method::BankTransfer,
        };
        let number = self.account.entries.len();
        let entry = Entry {
            id: EntryId(named(
                &self.account.customer.id.0,
                &format!("entry {number}"),
            )),
            customer: self.account.customer.id,
            kind: EntryKind::Payment {
                method,
                reference: String::new(),
                received: on,
            },
            amount,
            on,
            towards,
            note: String::new(),
        };
        let event = decide::post_entry(&self.account, entry)?;
        self.happen(event);
        Ok(())
    }

    /// A plan over all that is open, agreed some weeks ago.
    fn plan(
        &mut self,
        rhythm: Rhythm,
        count: u32,
        agreed_days_ago: u64,
        paying: Paying,
    ) -> Result<(), Error> {
        let agreed = self.back(agreed_days_ago);
        let proposal = Proposal {
            id: PlanId(named(&self.account.customer.id.0, "plan")),
            debts: Vec::new(),
            currency: self.currency,
            agreed,
            terms: Terms::count(
                count,
                rhythm,
                agreed.checked_add_days(Days::new(4)).unwrap_or(agreed),
            ),
            keeping: Keeping::default(),
            said: match paying {
                Paying::Each => "I get paid on Thursdays, this much is safe.",
                Paying::ButTheLast => "The end of the month is best.",
                Paying::OneMore => "More when the big job is paid.",
            }
            .to_owned(),
            replaces: None,
        };
        for event in decide::agree_plan(&self.account, proposal)? {
            self.happen(event);
        }
        let rows = self.account.plans.first().map(|plan| plan.rows.clone());
        let mut due: Vec<_> = rows.unwrap_or_default();
        let past = due.iter().filter(|row| row.due < self.today).count();
        due.truncate(match paying {
            Paying::Each => past,
            Paying::ButTheLast => past.saturating_sub(1),
            Paying::OneMore => past + 1,
        });
        let plan = self.account.plans.first().map(|plan| plan.id);
        for row in due {
            let towards = plan.map_or(Towards::OldestDueFirst, Towards::Plan);
            self.pay(row.amount, row.due.min(self.today), towards)?;
        }
        Ok(())
    }

    /// The last open debt is disputed; an earlier payment was entered
    /// twice and one of the two was cancelled.
    fn dispute(&mut self) -> Result<(), Error> {
        let at = position(&self.account, self.currency, self.today)?;
        let open = at.debts.iter().rev().find(|debt| debt.open.is_positive());
        if let Some(debt) = open.and_then(|debt| self.account.debt(debt.debt)) {
            let disputed = Debt {
                disputed: true,
                ..debt.clone()
            };
            let event = decide::write_debt(&self.account, disputed)?;
            self.happen(event);
        }
        let twice = self.money(12_000)?;
        self.pay(twice, self.back(20), Towards::OldestDueFirst)?;
        if let Some(entry) = self.account.entries.last() {
            let void = Void {
                customer: self.account.customer.id,
                target: Target::Entry(entry.id),
                on: entry.on,
                reason: "entered twice".to_owned(),
            };
            for event in decide::void(&self.account, void)? {
                self.happen(event);
            }
        }
        Ok(())
    }
}

fn named(space: &Uuid, name: &str) -> Uuid {
    Uuid::new_v5(space, name.as_bytes())
}
