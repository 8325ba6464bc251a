//! The customers of the sample, and what is special about each.

/// A customer of the sample.
pub(super) struct Person {
    /// Their place in the list, from 1.
    pub(super) number: u32,
    pub(super) name: &'static str,
    pub(super) company: &'static str,
    pub(super) address: &'static [&'static str],
    pub(super) country: Option<&'static str>,
    pub(super) language: Option<&'static str>,
    pub(super) notes: &'static str,
    pub(super) currency: &'static str,
    pub(super) way: Way,
}

/// How a customer of the sample pays.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// Everything, a few days early.
    Early,
    /// Everything, some days late, and something is late now.
    Late,
    /// Nothing for months.
    Silent,
    /// By a weekly plan, every time.
    PlanKept,
    /// By a monthly plan, one payment missed.
    PlanMissed,
    /// By a monthly plan, more than was agreed.
    PlanAhead,
    /// A plan paid to the end.
    PlanDone,
    /// Paid too much.
    Credit,
    /// Disagrees with one invoice.
    Disputes,
    /// Nothing was ever charged.
    New,
}

const GB: &[&str] = &["18 Grape Lane", "Whitby YO22 4BA"];

/// All customers of the sample.
pub(super) fn all() -> Vec<Person> {
    let rows: [(&str, &str, Way, &str); 38] = [
        (
            "Marta Kowalska",
            "Kowalska Interiors",
            Way::PlanKept,
            "“Two clients have not paid me since summer.” Expects to catch up in January. Prefers e-mail, weekdays after 17:00.",
        ),
        (
            "Owen Pritchard",
            "",
            Way::Late,
            "Always pays after a friendly word.",
        ),
        ("Lucía Romero", "Café Verde", Way::Early, ""),
        (
            "Yusuf Hassan",
            "Hassan Building Supplies",
            Way::PlanAhead,
            "Pays more when a job is finished.",
        ),
        ("Ingrid Solberg", "", Way::Early, ""),
        (
            "Theodoros Papadopoulos",
            "Papadopoulos & Sons",
            Way::PlanMissed,
            "Was in hospital in the spring; his daughter answers the phone.",
        ),
        (
            "Jean-Baptiste Lefèvre",
            "Atelier Lefèvre",
            Way::PlanKept,
            "",
        ),
        (
            "Grace Adeyemi",
            "",
            Way::PlanDone,
            "Thanked us for the patience.",
        ),
        ("Willow Dental Practice", "", Way::Early, ""),
        ("Ανδρέας Νικολαΐδης", "Νικολαΐδης Κατασκευές", Way::Late, ""),
        ("Олена Шевченко", "Студія Шевченко", Way::Early, ""),
        (
            "Siobhán O’Connor",
            "O’Connor Roofing",
            Way::Silent,
            "Moved last year; the phone number may be old.",
        ),
        ("Pieter van der Meer", "", Way::Late, ""),
        (
            "Christiane Müller-Lüdenscheidt",
            "Bauhandwerk Müller-Lüdenscheidt & Töchter Gesellschaft mit beschränkter Haftung",
            Way::Late,
            "",
        ),
        (
            "Tomasz Wiśniewski",
            "",
            Way::Disputes,
            "Says that two of the doors came scratched.",
        ),
        ("Harbour View Guest House", "", Way::Early, ""),
        ("Aoife Byrne", "Byrne Joinery", Way::PlanKept, ""),
        ("Samuel Okafor", "", Way::Credit, ""),
        ("Rosa Delgado", "", Way::Late, "Gets paid on the 28th."),
        ("North Sea Kitchens", "", Way::Early, ""),
        ("Mei-Ling Chen", "Chen & Partners", Way::Early, ""),
        ("Callum MacLeod", "MacLeod Groundworks", Way::PlanMissed, ""),
        (
            "St Hilda’s Primary School",
            "",
            Way::Early,
            "Needs an order number on every invoice.",
        ),
        ("Fatima Zahra Benali", "", Way::Late, ""),
        (
            "Esk Valley Sports Club",
            "",
            Way::Silent,
            "The treasurer changed; ask for the new one.",
        ),
        ("Daniel Novák", "", Way::Early, ""),
        ("Bethan Griffiths", "Griffiths Gardens", Way::PlanDone, ""),
        ("Abbey Street Bakery", "", Way::Late, ""),
        ("Hans Petter Aamodt", "", Way::Early, ""),
        ("Priya Raman", "Raman Lettings", Way::PlanAhead, ""),
        (
            "Robin Fairweather",
            "",
            Way::Late,
            "“I would rather be called than written to.”",
        ),
        ("Cliff Top Caravans", "", Way::Early, ""),
        ("Zoë Richter", "", Way::Disputes, ""),
        ("Ivan Petrović", "Petrović Tiling", Way::Late, ""),
        (
            "Margaret Hill",
            "",
            Way::Early,
            "Deaf in one ear; write rather than call.",
        ),
        ("Saltwick Boatyard", "", Way::Credit, ""),
        ("Amara Diallo", "", Way::New, ""),
        ("Ruswarp Tea Rooms", "", Way::Early, ""),
    ];
    (1..)
        .zip(rows)
        .map(|(number, (name, company, way, notes))| {
            let mut person = Person {
                number,
                name,
                company,
                address: GB,
                country: None,
                language: None,
                notes,
                currency: "GBP",
                way,
            };
            match name {
                "Lucía Romero" => abroad(
                    &mut person,
                    "ES",
                    "es",
                    "EUR",
                    &["Calle Mayor 12", "39001 Santander"],
                ),
                "Jean-Baptiste Lefèvre" => abroad(
                    &mut person,
                    "FR",
                    "fr",
                    "EUR",
                    &["7 rue des Tanneurs", "59000 Lille"],
                ),
                "Christiane Müller-Lüdenscheidt" => abroad(
                    &mut person,
                    "DE",
                    "de",
                    "EUR",
                    &["Am Speicher 3", "20457 Hamburg"],
                ),
                "Ανδρέας Νικολαΐδης" => abroad(
                    &mut person,
                    "GR",
                    "en",
                    "EUR",
                    &["Ερμού 45", "105 63 Αθήνα"],
                ),
                _ => {}
            }
            person
        })
        .collect()
}

fn abroad(
    person: &mut Person,
    country: &'static str,
    language: &'static str,
    currency: &'static str,
    address: &'static [&'static str],
) {
    person.country = Some(country);
    person.language = Some(language);
    person.currency = currency;
    person.address = address;
}
