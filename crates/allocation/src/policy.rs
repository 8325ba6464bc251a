//! The order in which a payment is allocated, and its named forms.
//!
//! The JSON is documented in `docs/SPEC-allocation.md` and kept stable.

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error as _, IntoDeserializer as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use specta::Type;

use crate::components::Component;

/// How a row stands to the payment's day.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum Class {
    /// Due before the payment's day.
    PastDue,
    /// Due on it.
    Due,
    /// Due after it.
    InAdvance,
}

/// One step of an [`Order`]: one component of the rows of one class.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum Step {
    /// Penalties of rows past their day.
    PastDuePenalty,
    /// Fees of rows past their day.
    PastDueFee,
    /// Interest of rows past their day.
    PastDueInterest,
    /// Principal of rows past their day.
    PastDuePrincipal,
    /// Penalties of rows due on the day.
    DuePenalty,
    /// Fees of rows due on the day.
    DueFee,
    /// Interest of rows due on the day.
    DueInterest,
    /// Principal of rows due on the day.
    DuePrincipal,
    /// Penalties of later rows.
    InAdvancePenalty,
    /// Fees of later rows.
    InAdvanceFee,
    /// Interest of later rows.
    InAdvanceInterest,
    /// Principal of later rows.
    InAdvancePrincipal,
}

/// Every step once, in the order in which they are taken.
///
/// In JSON a list of the twelve steps, or in short the four components:
/// `["penalty", "fee", "interest", "principal"]` takes them in this order
/// from what is past due, then from what is due, then in advance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(try_from = "Vec<OrderWord>", into = "Vec<OrderWord>")]
pub struct Order([Step; 12]);

/// In which direction an order is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Reading {
    /// Row by row: all components of one before the next.
    Horizontal,
    /// Component by component: one step over all the rows of its class
    /// before the next step.
    Vertical,
}

/// What becomes of money for which nothing is due: how the steps in
/// advance are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Over {
    /// It pays the next rows, by their days: the customer is ahead.
    NextInstalment,
    /// It pays from the last row backwards: the plan ends sooner.
    LastInstalment,
    /// It lowers the principal of all later rows by the same amount: each
    /// is smaller. A row that has less than that is lowered to nothing
    /// and the others take its share; odd coins go one each to the rows,
    /// from the next one on. Nothing but principal is paid in advance.
    ReSpread,
    /// It waits. Nothing is paid in advance.
    Credit,
}

/// Which of several debts a payment is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Debts {
    /// All of them together, the row that is due first before the others.
    OldestFirst,
    /// Those that the payment names, then those named here, each as far
    /// as the order reaches before the next; then all others, the oldest
    /// first. A debt that nothing is asked for is passed over.
    Chosen(#[specta(type = Vec<u32>)] Vec<usize>),
    /// Each in proportion to what is open on it: first to what is due by
    /// the payment's day; when all of that is paid, to what the steps in
    /// advance can pay. The largest remainders get the odd coins, of two
    /// that are the same the debt with the smaller number.
    ProRata,
}

/// How payments are allocated.
///
/// The default is [`Preset::OldestFirst`].
///
/// ```
/// use allocation::policy::{Over, Policy, Preset};
///
/// let by_name: Policy = serde_json::from_str(r#""costsInterestPrincipal""#)?;
/// assert_eq!(by_name, Preset::CostsInterestPrincipal.policy());
///
/// let shorter: Policy = serde_json::from_str(r#"{ "over": "lastInstalment" }"#)?;
/// assert_eq!(shorter, Policy { over: Over::LastInstalment, ..Policy::default() });
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(try_from = "WrittenPolicy", into = "WrittenPolicy")]
pub struct Policy {
    /// What is paid before what.
    pub order: Order,
    /// Row by row or component by component.
    pub reading: Reading,
    /// What becomes of money for which nothing is due.
    pub over: Over,
    /// Which debt comes first.
    pub debts: Debts,
}

/// A policy with a name. Each pays the next rows with what is over.
///
/// The sections are those of the German civil code (Bürgerliches
/// Gesetzbuch, BGB). They are the law where nothing else was agreed, and
/// what is agreed elsewhere is often the same in other words. A preset is
/// a way to count, and no advice on which law holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Preset {
    /// Row by row, the oldest due first; in each penalty, fee, interest,
    /// principal. What most open-item accounts do. BGB § 366 (2) looks
    /// at security and burden before age, which a ledger of unsecured
    /// invoices can't tell apart.
    OldestFirst,
    /// The debt that the customer names with the payment, then as
    /// [`Self::OldestFirst`]. BGB § 366 (1): of several debts, that one
    /// is settled which the debtor names when paying.
    CustomersChoice,
    /// All costs that are due, then all interest that is due, then
    /// principal. BGB § 367 (1): a payment that does not settle all
    /// counts towards the costs, then the interest, and last the
    /// principal. Penalties and fees are costs here, penalties first.
    CostsInterestPrincipal,
    /// All costs that are due, then principal, then interest. BGB
    /// § 497 (3): a consumer's loan in default, other than one secured on
    /// land (§ 497 (4)). The interest that comes last there is that for
    /// the default; contractual interest that was due before belongs to
    /// the sum in default, and so into `principal`.
    CostsPrincipalInterest,
    /// All principal that is due, then interest, fees and penalties. No
    /// law's default: some agree on it as a favour, because the sum that
    /// bears interest falls soonest.
    PrincipalFirst,
    /// Over all debts in proportion to what is open on each, within a
    /// debt as [`Self::OldestFirst`]. BGB § 366 (2) at its end: of debts
    /// that are alike, each is settled in proportion.
    ProRata,
}

/// Why a policy can't be followed. The field is that of its JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type, thiserror::Error)]
#[serde(
    tag = "reason",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum PolicyError {
    /// A step or a component is not named.
    #[error("order misses {name}")]
    Misses {
        /// Which.
        name: &'static str,
    },
    /// A step or a component is named twice.
    #[error("order names {name} twice")]
    Repeats {
        /// Which.
        name: &'static str,
    },
    /// The short form and the long form in one list.
    #[error("order names the component {name} among steps; write four components or twelve steps")]
    Mixes {
        /// Which.
        name: &'static str,
    },
    /// Steps of one class with those of another in between, which can't
    /// be read row by row.
    #[error(
        "order must name all steps that are {name} one after the other, or be read with reading vertical"
    )]
    Apart {
        /// Which.
        name: &'static str,
    },
}

impl PolicyError {
    /// The field of the policy's JSON that is off.
    #[must_use]
    pub fn field(&self) -> &'static str {
        "order"
    }
}

impl Class {
    /// As in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        ["pastDue", "due", "inAdvance"][self as usize]
    }
}

impl Step {
    /// Each of them, the oldest class first.
    pub const ALL: [Self; 12] = [
        Self::PastDuePenalty,
        Self::PastDueFee,
        Self::PastDueInterest,
        Self::PastDuePrincipal,
        Self::DuePenalty,
        Self::DueFee,
        Self::DueInterest,
        Self::DuePrincipal,
        Self::InAdvancePenalty,
        Self::InAdvanceFee,
        Self::InAdvanceInterest,
        Self::InAdvancePrincipal,
    ];

    /// The rows that it pays.
    #[must_use]
    pub fn class(self) -> Class {
        [Class::PastDue, Class::Due, Class::InAdvance][self as usize / 4]
    }

    /// What it pays of them.
    #[must_use]
    pub fn component(self) -> Component {
        Component::ALL[self as usize % 4]
    }

    /// As in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        [
            "pastDuePenalty",
            "pastDueFee",
            "pastDueInterest",
            "pastDuePrincipal",
            "duePenalty",
            "dueFee",
            "dueInterest",
            "duePrincipal",
            "inAdvancePenalty",
            "inAdvanceFee",
            "inAdvanceInterest",
            "inAdvancePrincipal",
        ][self as usize]
    }
}

impl Order {
    /// The steps in this order.
    ///
    /// # Errors
    /// A step that is missing or named twice.
    pub fn new(steps: &[Step]) -> Result<Self, PolicyError> {
        let missing = |step: &&Step| !steps.contains(step);
        if let Some(twice) = repeated(steps) {
            return Err(PolicyError::Repeats { name: twice.word() });
        }
        match <[Step; 12]>::try_from(steps) {
            Ok(steps) => Ok(Self(steps)),
            // Without one twice, a list of another length is too short.
            Err(_) => Err(PolicyError::Misses {
                name: Step::ALL
                    .iter()
                    .find(missing)
                    .map_or("", |step| step.word()),
            }),
        }
    }

    /// The components in this order from what is past due, then from what
    /// is due, then in advance.
    ///
    /// # Errors
    /// A component that is missing or named twice.
    pub fn of_components(components: &[Component]) -> Result<Self, PolicyError> {
        let missing = |component: &&Component| !components.contains(component);
        if let Some(twice) = repeated(components) {
            return Err(PolicyError::Repeats { name: twice.word() });
        }
        if let Some(missing) = Component::ALL.iter().find(missing) {
            return Err(PolicyError::Misses {
                name: missing.word(),
            });
        }
        let mut steps = Step::ALL;
        // `Step::ALL` has the four of each class together.
        steps.sort_by_key(|step| {
            let place = components.iter().position(|c| *c == step.component());
            (step.class(), place)
        });
        Ok(Self(steps))
    }

    /// The steps, in order.
    #[must_use]
    pub fn steps(&self) -> &[Step; 12] {
        &self.0
    }

    /// A class whose steps don't stand together.
    fn apart(&self) -> Option<Class> {
        let mut classes: Vec<Class> = self.0.iter().map(|step| step.class()).collect();
        classes.dedup();
        repeated(&classes)
    }
}

/// The first that was there before.
fn repeated<T: Copy + PartialEq>(list: &[T]) -> Option<T> {
    let twice = |(at, item): &(usize, &T)| list[..*at].contains(item);
    list.iter().enumerate().find(twice).map(|(_, item)| *item)
}

impl Policy {
    /// Checks what its fields alone can't promise.
    ///
    /// # Errors
    /// An order that can't be read in the direction of `reading`.
    pub fn check(&self) -> Result<(), PolicyError> {
        match (self.reading, self.order.apart()) {
            (Reading::Horizontal, Some(class)) => Err(PolicyError::Apart { name: class.word() }),
            _ => Ok(()),
        }
    }
}

impl Default for Policy {
    fn default() -> Self {
        Preset::OldestFirst.policy()
    }
}

impl Preset {
    /// Each of them.
    pub const ALL: [Self; 6] = [
        Self::OldestFirst,
        Self::CustomersChoice,
        Self::CostsInterestPrincipal,
        Self::CostsPrincipalInterest,
        Self::PrincipalFirst,
        Self::ProRata,
    ];

    /// What it stands for.
    #[must_use]
    pub fn policy(self) -> Policy {
        use Component::{Fee, Interest, Penalty, Principal};
        let usual = [Penalty, Fee, Interest, Principal];
        let (order, reading) = match self {
            Self::OldestFirst | Self::CustomersChoice | Self::ProRata => {
                (Order(Step::ALL), Reading::Horizontal)
            }
            Self::CostsInterestPrincipal => (due_together(usual), Reading::Vertical),
            Self::CostsPrincipalInterest => (
                due_together([Penalty, Fee, Principal, Interest]),
                Reading::Vertical,
            ),
            Self::PrincipalFirst => (
                due_together([Principal, Interest, Fee, Penalty]),
                Reading::Vertical,
            ),
        };
        let debts = match self {
            Self::CustomersChoice => Debts::Chosen(Vec::new()),
            Self::ProRata => Debts::ProRata,
            _ => Debts::OldestFirst,
        };
        Policy {
            order,
            reading,
            over: Over::NextInstalment,
            debts,
        }
    }
}

/// Each component from all that is due, whether late or not, before the
/// next; then what is not due yet. The law asks what is due and not since
/// when.
fn due_together(components: [Component; 4]) -> Order {
    let mut steps = Step::ALL;
    steps.sort_by_key(|step| {
        let place = components.iter().position(|c| *c == step.component());
        (step.class() == Class::InAdvance, place, step.class())
    });
    Order(steps)
}

/// A word in the JSON of an order.
#[derive(Clone, Copy, Serialize, Type)]
#[serde(untagged)]
enum OrderWord {
    Component(Component),
    Step(Step),
}

// By hand, as the derived reader of an untagged enum would only say that
// nothing matched.
impl<'de> Deserialize<'de> for OrderWord {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let component = Component::ALL.into_iter().find(|c| c.word() == text);
        let step = Step::ALL.into_iter().find(|step| step.word() == text);
        component
            .map(Self::Component)
            .or(step.map(Self::Step))
            .ok_or_else(|| {
                D::Error::custom(format!(
                    "order names {text}, which is neither a component such as principal \
                     nor a step such as pastDuePrincipal"
                ))
            })
    }
}

impl TryFrom<Vec<OrderWord>> for Order {
    type Error = PolicyError;

    fn try_from(words: Vec<OrderWord>) -> Result<Self, PolicyError> {
        let mut components = Vec::new();
        let mut steps = Vec::new();
        for word in words {
            match word {
                OrderWord::Component(component) => components.push(component),
                OrderWord::Step(step) => steps.push(step),
            }
        }
        match (components.first(), steps.first()) {
            (Some(component), Some(_)) => Err(PolicyError::Mixes {
                name: component.word(),
            }),
            (Some(_), None) => Self::of_components(&components),
            (None, _) => Self::new(&steps),
        }
    }
}

impl From<Order> for Vec<OrderWord> {
    fn from(order: Order) -> Self {
        order.0.into_iter().map(OrderWord::Step).collect()
    }
}

/// The JSON of a policy: a preset's name, or what differs from one.
#[derive(Clone, Serialize, Type)]
#[serde(untagged)]
enum WrittenPolicy {
    Named(Preset),
    InFull(PolicyFields),
}

/// Fields that are left out are those of `preset`, and of
/// [`Preset::OldestFirst`] without one.
#[derive(Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PolicyFields {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    preset: Option<Preset>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    order: Option<Order>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reading: Option<Reading>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    over: Option<Over>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    debts: Option<Debts>,
}

// By hand for the same reason: which word is off must be said.
impl<'de> Deserialize<'de> for WrittenPolicy {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = WrittenPolicy;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("the name of a policy or a policy in full")
            }

            fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<WrittenPolicy, E> {
                Preset::deserialize(name.into_deserializer()).map(WrittenPolicy::Named)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<WrittenPolicy, A::Error> {
                PolicyFields::deserialize(MapAccessDeserializer::new(map))
                    .map(WrittenPolicy::InFull)
            }
        }

        from.deserialize_any(Reader)
    }
}

impl TryFrom<WrittenPolicy> for Policy {
    type Error = PolicyError;

    fn try_from(written: WrittenPolicy) -> Result<Self, PolicyError> {
        let policy = match written {
            WrittenPolicy::Named(preset) => preset.policy(),
            WrittenPolicy::InFull(full) => {
                let base = full.preset.unwrap_or(Preset::OldestFirst).policy();
                Self {
                    order: full.order.unwrap_or(base.order),
                    reading: full.reading.unwrap_or(base.reading),
                    over: full.over.unwrap_or(base.over),
                    debts: full.debts.unwrap_or(base.debts),
                }
            }
        };
        policy.check()?;
        Ok(policy)
    }
}

impl From<Policy> for WrittenPolicy {
    fn from(policy: Policy) -> Self {
        let named = Preset::ALL
            .into_iter()
            .find(|named| named.policy() == policy);
        match named {
            Some(preset) => Self::Named(preset),
            None => Self::InFull(PolicyFields {
                preset: None,
                order: Some(policy.order),
                reading: Some(policy.reading),
                over: Some(policy.over),
                debts: Some(policy.debts),
            }),
        }
    }
}
