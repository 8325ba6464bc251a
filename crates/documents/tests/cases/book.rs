//! An account that is written line by line.

use ledger::account::Account;
use ledger::customer::Customer;
use ledger::debt::Debt;
use ledger::entry::{Entry, EntryKind, Method, Target, Towards, Void};
use ledger::id::{CustomerId, DebtId, EntryId, PlanId};
use ledger::plan::{Keeping, Plan};
use ledger::replay::position;
use money::amount::Money;
use money::figure::Figure;
use schedule::terms::Terms;
use uuid::Uuid;

use super::{day, money};

/// An account that is written line by line.
#[derive(Debug, Clone)]
pub(crate) struct Book {
    pub(crate) account: Account,
    next: u128,
}

impl Book {
    pub(crate) fn new(name: &str, company: &str, reference: &str, address: &[&str]) -> Self {
        let id = CustomerId(Uuid::from_u128(1));
        Self {
            account: Account::new(Customer {
                id,
                name: name.into(),
                company: company.into(),
                reference: reference.into(),
                email: String::new(),
                phone: String::new(),
                address: address.iter().map(|line| (*line).into()).collect(),
                country: None,
                language: None,
                time_zone: None,
                notes: String::new(),
            }),
            next: 10,
        }
    }

    pub(crate) fn reader(mut self, language: &str, country: &str) -> Self {
        self.account.customer.language = Some(language.into());
        self.account.customer.country = Some(country.into());
        self
    }

    fn id(&mut self) -> Uuid {
        self.next += 1;
        Uuid::from_u128(self.next)
    }

    pub(crate) fn owe(
        mut self,
        reference: &str,
        what: &str,
        issued: &str,
        due: &str,
        sum: &str,
    ) -> Self {
        let id = DebtId(self.id());
        self.account.debts.push(Debt {
            id,
            customer: self.account.customer.id,
            reference: reference.into(),
            description: what.into(),
            issued: day(issued),
            due: day(due),
            amount: money(sum),
            terms: String::new(),
            disputed: false,
        });
        self
    }

    pub(crate) fn disputed(mut self) -> Self {
        self.account.debts.last_mut().unwrap().disputed = true;
        self
    }

    pub(crate) fn pay(self, on: &str, sum: &str, method: Method) -> Self {
        let kind = EntryKind::Payment {
            method,
            reference: String::new(),
            received: day(on),
        };
        self.post(on, sum, kind, Towards::OldestDueFirst, "")
    }

    pub(crate) fn post(
        mut self,
        on: &str,
        sum: &str,
        kind: EntryKind,
        towards: Towards,
        note: &str,
    ) -> Self {
        let id = EntryId(self.id());
        self.account.entries.push(Entry {
            id,
            customer: self.account.customer.id,
            kind,
            amount: money(sum),
            on: day(on),
            towards,
            note: note.into(),
        });
        self
    }

    /// The debt that was written last.
    pub(crate) fn last_debt(&self) -> Towards {
        Towards::Debt(self.account.debts.last().unwrap().id)
    }

    pub(crate) fn undo_entry(mut self, on: &str, reason: &str) -> Self {
        let target = Target::Entry(self.account.entries.last().unwrap().id);
        self.account.voids.push(Void {
            customer: self.account.customer.id,
            target,
            on: day(on),
            reason: reason.into(),
        });
        self
    }

    pub(crate) fn undo_debt(mut self, on: &str, reason: &str) -> Self {
        let target = Target::Debt(self.account.debts.last().unwrap().id);
        self.account.voids.push(Void {
            customer: self.account.customer.id,
            target,
            on: day(on),
            reason: reason.into(),
        });
        self
    }

    /// Agrees a plan over all debts in a currency.
    pub(crate) fn plan(mut self, code: &str, agreed: &str, terms: Terms) -> Self {
        let agreed = day(agreed);
        let at = position(&self.account, code.parse().unwrap(), agreed).unwrap();
        let open = at.debts.iter().map(|debt| debt.open);
        let total = Money::sum(open, at.currency).unwrap();
        let settled = at.debts.iter().map(|debt| debt.settled().unwrap());
        let settled_before = Money::sum(settled, at.currency).unwrap();
        let id = PlanId(self.id());
        let terms = Terms {
            currency: Some(at.currency),
            amount: Some(Figure(total.to_decimal())),
            start: Some(agreed),
            ..terms
        };
        let schedule = schedule::build::build(&terms).unwrap();
        self.account.plans.push(Plan {
            id,
            customer: self.account.customer.id,
            debts: at.debts.iter().map(|debt| debt.debt).collect(),
            agreed,
            total: schedule.total().unwrap(),
            rows: schedule.rows,
            terms,
            settled_before,
            keeping: Keeping::default(),
            amendments: Vec::new(),
            said: String::new(),
            ended: None,
        });
        self
    }
}
