//! A charge put on a payment of a running plan, and one let off.
//!
//! Nothing else of the plan moves: a charge bears no interest, so no
//! other row is worked out anew.

use chrono::NaiveDate;
use money::figure::Figure;

use super::error::{AmendError, Cannot, cannot};
use super::open_parts::{Desk, Open};
use super::version::NewVersion;
use crate::row::{Row, Why};
use crate::terms::amounts::positive;

impl Desk<'_> {
    /// Adds a charge to the fees of the payment of a day.
    ///
    /// # Errors
    /// No open payment on the day; an amount that is not more than nothing.
    pub(super) fn charge(&self, on: NaiveDate, amount: Figure) -> Result<NewVersion, AmendError> {
        let open = self.open_on(on)?;
        let coins = positive("amount", amount, self.currency);
        let more = coins.map_err(|error| cannot("change.amount", Cannot::NoPlan(error.why)))?;
        self.with_row(open.row, |desk, row| {
            row.fee = row.fee.checked_add(desk.money(more)?)?;
            row.amount = row.amount.checked_add(desk.money(more)?)?;
            row.why.add(Why::Fee);
            Ok(())
        })
    }

    /// Lets off fees, then interest, of the payment of a day, as far as they
    /// are open.
    ///
    /// # Errors
    /// No open payment on the day; more than it charges.
    pub(super) fn waive(
        &self,
        on: NaiveDate,
        amount: Option<Figure>,
    ) -> Result<NewVersion, AmendError> {
        let open = self.open_on(on)?;
        let charged = open.fee + open.interest;
        let off = match amount {
            None => charged,
            Some(amount) => positive("amount", amount, self.currency)
                .map_err(|error| cannot("change.amount", Cannot::NoPlan(error.why)))?,
        };
        if off > charged || charged == 0 {
            let charged = self.money(charged)?;
            return Err(cannot("change.amount", Cannot::NothingToWaive { charged }));
        }
        let fee = off.min(open.fee);
        self.with_row(open.row, |desk, row| {
            row.fee = row.fee.checked_sub(desk.money(fee)?)?;
            row.interest = row.interest.checked_sub(desk.money(off - fee)?)?;
            row.amount = row.amount.checked_sub(desk.money(off)?)?;
            Ok(())
        })
    }

    /// The open payment of a day, as agreed or as it falls due; of two, the
    /// one that was missed.
    fn open_on(&self, on: NaiveDate) -> Result<&Open, AmendError> {
        let mut open = self.missed.iter().chain(&self.coming);
        open.find(|open| {
            let row = &self.rows[open.row];
            row.contractual == on || row.due == on
        })
        .ok_or_else(|| cannot("change.row", Cannot::NoOpenPayment { on }))
    }

    /// The plan as it is, but for one row.
    fn with_row(
        &self,
        place: usize,
        change: impl FnOnce(&Self, &mut Row) -> Result<(), AmendError>,
    ) -> Result<NewVersion, AmendError> {
        let mut rows = self.rows.to_vec();
        change(self, &mut rows[place])?;
        rows[place].why.add(Why::Amended);
        Ok(NewVersion {
            terms: self.terms.clone(),
            paid: self.paid.to_vec(),
            from: (0..rows.len()).map(Some).collect(),
            rows,
        })
    }
}
