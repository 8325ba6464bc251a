//! The names that people and programs give to the columns of a list of
//! receivables, in English, German, French and Spanish.

use std::collections::HashMap;
use std::sync::LazyLock;

use money::currency::Currency;

use crate::letters::fold;
use crate::receivables::column::Field;

/// Names as [`fold`] leaves them, the surest first. A name may stand for
/// several fields (`paid`: when, or how much); the content decides.
const NAMES: [(Field, &str); 15] = [
    (
        Field::Customer,
        "customerid customernumber customerno customernr customercode customeraccount customerref \
         custid custno custnumber custcode accountnumber accountno accountid accountcode clientid \
         clientnumber clientno clientcode clientref debtorid debtorno debtornumber patientid memberid \
         studentid kundennummer kundennr kundenr kdnr kundenid kundenkonto kundencode debitorennummer \
         debitorennr debitornr debitorenkonto mitgliedsnummer mitgliedsnr patientennummer numeroclient \
         numerodeclient noclient nclient numclient codeclient idclient refclient referenceclient \
         compteclient identifiantclient idcliente codigocliente codigodecliente codcliente \
         numerocliente numerodecliente ncliente nocliente numcliente cuentacliente account customer \
         client kunde debitor cliente debtor acheteur buyer payer patient member student pupil \
         mitglied schuler eleve adherent alumno socio paciente",
    ),
    (
        Field::CustomerName,
        "customername clientname companyname accountname debtorname patientname membername \
         studentname businessname kundenname firmenname debitorname nomclient nomduclient \
         nomdelaclient raisonsociale nombrecliente nombredelcliente nombredecliente razonsocial \
         name fullname company firma nom societe entreprise nombre empresa customer client kunde \
         cliente debtor",
    ),
    (
        Field::Reference,
        "invoicenumber invoiceno invoicenr invoicenum invoiceid invoiceref invoicereference invoicecode \
         billnumber billno billid documentnumber documentno docno docnumber rechnungsnummer \
         rechnungsnr rechnungnr rechnungnummer rechnungsno rechnr renr rgnr rgnummer rnr belegnummer \
         belegnr numerofacture numerodefacture numerodelafacture nofacture nfacture ndefacture \
         numfacture facturenumero factureno facturen referencefacture reffacture numerofactura \
         numerodefactura numerodelafactura nofactura nfactura ndefactura numfactura numdefactura \
         invoice rechnung facture factura reference referenz referencia ref referencenumber beleg \
         piece numeropiece numerodepiece document number nummer numero nr no id",
    ),
    (
        Field::Description,
        "description details invoicedescription memo subject service item particulars beschreibung \
         bezeichnung betreff leistung verwendungszweck buchungstext text libelle designation objet \
         descripcion concepto detalle asunto notes note",
    ),
    (
        Field::Issued,
        "invoicedate dateofinvoice invoicedon dateinvoiced issuedate dateissued dateofissue issuedon \
         issued invoiced billdate billingdate billed documentdate docdate postingdate rechnungsdatum \
         rechnungdatum rgdatum redatum belegdatum ausstellungsdatum ausgestelltam ausgestellt datum \
         datefacture datedefacture datedelafacture datefacturation datedefacturation dateemission \
         datedemission emisele emission fechafactura fechadefactura fechadelafactura fechaemision \
         fechadeemision emitida emision date fecha from",
    ),
    (
        Field::Due,
        "duedate datedue paymentduedate paymentdue dueby dueon due payby paybydate maturity \
         maturitydate faelligkeitsdatum falligkeitsdatum faelligkeit falligkeit faelligam falligam \
         faellig fallig zahlbarbis zubezahlenbis zahlungsziel echeance dateecheance datedecheance \
         echeancele datelimite datelimitedepaiement apayeravant vencimiento fechavencimiento \
         fechadevencimiento vence venceel fechalimite fechalimitedepago",
    ),
    (
        Field::Amount,
        "invoiceamount amountinvoiced invoicetotal invoicevalue totalamount grossamount amountgross \
         amount amt grandtotal total gross value rechnungsbetrag rechnungssumme bruttobetrag \
         betragbrutto gesamtbetrag endbetrag betrag brutto summe gesamt montantfacture montantttc \
         montanttotal totalttc montantdelafacture montant importefactura importetotal importe \
         totalfactura montototal monto valor charge charged price sum",
    ),
    (
        Field::Currency,
        "currency currencycode invoicecurrency curr ccy waehrung wahrung wahrungscode waehrungscode \
         whrg wkz devise codedevise monnaie moneda divisa codigomoneda",
    ),
    (
        Field::PaidOn,
        "settleddate datesettled settlementdate settledon settled paiddate datepaid dateofpayment \
         paidon paymentdate paymentreceived paymentreceivedon receiveddate datereceived receivedon \
         clearingdate cleareddate cleared clearedon bezahltam gezahltam zahlungsdatum zahldatum \
         zahlungstag zahlungseingang zahlungseingangam eingangsdatum ausgeglichenam ausgleichsdatum \
         datepaiement datedepaiement datedupaiement datereglement datedereglement payele reglele \
         encaissele dateencaissement fechapago fechadepago fechadelpago fechacobro fechadecobro \
         pagadoel cobradoel paid bezahlt gezahlt paye regle acquitte pagado cobrado",
    ),
    (
        Field::PaidAmount,
        "paidamount amountpaid paymentamount amountreceived receivedamount settledamount amountsettled \
         bezahlterbetrag gezahlterbetrag zahlbetrag zahlungsbetrag betragbezahlt montantpaye \
         montantregle montantencaisse importepagado importecobrado montopagado payments payment paid \
         received zahlungen zahlung bezahlt gezahlt paiement paiements reglement reglements paye \
         regle acompte pagos pago pagado cobrado",
    ),
    (
        Field::Disputed,
        "disputed dispute indispute isdisputed contested queried strittig bestritten reklamation \
         reklamiert beanstandet conteste contestee litige enlitige litigieux disputado disputada \
         endisputa impugnado impugnada reclamado reclamada",
    ),
    (
        Field::Email,
        "email emailaddress mail customeremail contactemail emailadresse mailadresse courriel \
         adresseemail adressemail correo correoelectronico emailcliente",
    ),
    (
        Field::Phone,
        "phone phonenumber telephone telephonenumber tel telno mobile mobilenumber mobilephone \
         cellphone cell telefon telefonnummer telnr handy handynummer mobil mobilnummer mobiltelefon \
         portable numerodetelephone telefono movil celular",
    ),
    (
        Field::TermsDays,
        "termsdays paymenttermsdays netdays creditdays terms paymentterms termdays daystopay \
         zahlungszieltage zahlungszielintagen zahlungsfrist zahlungsziel zieltage delaidepaiement \
         delaipaiement delai plazo plazodepago diasdepago diasplazo",
    ),
    // What is still open stands for the amount where nothing else does.
    (
        Field::Amount,
        "balance openbalance openamount outstanding outstandingamount outstandingbalance amountdue \
         balancedue totaldue remaining remainingamount unpaid owed owes amountowed offen offenerbetrag \
         betragoffen offenbetrag restbetrag saldo offenersaldo solde soldedu resteapayer restedu \
         restantdu saldopendiente pendiente importependiente montopendiente debe",
    ),
];

/// Where a name stands: in which line of [`NAMES`], and how sure it is.
static RANKS: LazyLock<HashMap<&str, Vec<(usize, usize)>>> = LazyLock::new(|| {
    let mut ranks: HashMap<&str, Vec<(usize, usize)>> = HashMap::new();
    for (group, (_, names)) in NAMES.into_iter().enumerate() {
        for (rank, name) in names.split_whitespace().enumerate() {
            ranks.entry(name).or_default().push((group, rank));
        }
    }
    ranks
});

/// What a heading may stand for.
#[derive(Debug, Default)]
pub(crate) struct Heading {
    groups: Vec<(usize, usize)>,
    /// The currency that it names: “Amount (EUR)”, “Betrag in €”.
    pub(crate) currency: Option<Currency>,
}

impl Heading {
    pub(crate) fn of(name: &str) -> Self {
        if let Some(groups) = RANKS.get(fold(name).as_str()) {
            let currency = sign_of_currency(name);
            return Self {
                groups: groups.clone(),
                currency,
            };
        }
        // Once more without what only explains: parentheses, a currency.
        let (outside, inside) = parentheses(name);
        let mut currency = sign_of_currency(name);
        let mut words = Vec::new();
        let all = outside.split_whitespace().chain(inside.split_whitespace());
        for word in all.filter(|word| !fold(word).is_empty()) {
            let code = (word.len() == 3 && word == word.to_uppercase())
                .then(|| word.parse::<Currency>().ok())
                .flatten();
            match code {
                Some(code) => currency = currency.or(Some(code)),
                None if outside.contains(word) => words.push(word),
                None => {}
            }
        }
        if let Some("in" | "en" | "in:") = words.last().copied() {
            words.pop();
        }
        let groups = RANKS.get(fold(&words.concat()).as_str());
        Self {
            currency: currency.filter(|_| groups.is_some()),
            groups: groups.cloned().unwrap_or_default(),
        }
    }

    /// Whether it stands for anything.
    pub(crate) fn is_known(&self) -> bool {
        !self.groups.is_empty()
    }

    /// How well it fits `field`: the less the better; none if not at all.
    pub(crate) fn rank(&self, field: Field) -> Option<usize> {
        self.groups
            .iter()
            .filter(|(group, _)| NAMES[*group].0 == field)
            // What is open comes after all names of the amount itself.
            .map(|(group, rank)| rank + if self.is_open_group(*group) { 1000 } else { 0 })
            .min()
    }

    /// Whether it names what is still open, not the whole amount.
    pub(crate) fn is_open(&self) -> bool {
        self.groups
            .iter()
            .any(|(group, _)| self.is_open_group(*group))
    }

    fn is_open_group(&self, group: usize) -> bool {
        group == NAMES.len() - 1
    }
}

fn parentheses(name: &str) -> (String, String) {
    match name.split_once(['(', '[']) {
        Some((before, rest)) => {
            let (inside, after) = rest.split_once([')', ']']).unwrap_or((rest, ""));
            (format!("{before} {after}"), inside.to_owned())
        }
        None => (name.to_owned(), String::new()),
    }
}

fn sign_of_currency(name: &str) -> Option<Currency> {
    name.contains('€').then(|| "EUR".parse().ok()).flatten()
}

/// Whether a cell says that its line is a sum.
pub(crate) fn is_total(cell: &str) -> bool {
    const TOTALS: [&str; 12] = [
        "total",
        "totals",
        "grandtotal",
        "subtotal",
        "sum",
        "summe",
        "gesamt",
        "gesamtsumme",
        "zwischensumme",
        "somme",
        "totalgeneral",
        "suma",
    ];
    let folded = fold(cell);
    TOTALS.contains(&folded.as_str())
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn names_are_known_in_four_languages() {
        let mut seen = String::new();
        for name in [
            "customerID",
            "invoiceNumber",
            "InvoiceDate",
            "DueDate",
            "InvoiceAmount",
            "SettledDate",
            "Disputed",
            "Kunden-Nr.",
            "Rechnungsnummer",
            "Fällig am",
            "Faellig am",
            "Betrag (EUR)",
            "Betrag in €",
            "Bezahlt am",
            "N° client",
            "N° de facture",
            "Date d’échéance",
            "Montant TTC",
            "Payé le",
            "Litige",
            "Nº factura",
            "Fecha de vencimiento",
            "Importe USD",
            "Pagado",
            "Open balance",
            "countryCode",
            "PaperlessDate",
            "DaysToSettle",
            "DaysLate",
            "PaperlessBill",
            "",
        ] {
            let heading = Heading::of(name);
            let fields: Vec<&str> = Field::ALL
                .into_iter()
                .filter(|field| heading.rank(*field).is_some())
                .map(Field::name)
                .collect();
            let currency = heading.currency.map_or("", Currency::code);
            let line = format!("{name:<22}{} {currency}", fields.join(", "));
            seen += line.trim_end();
            seen.push('\n');
        }
        expect![[r#"
            customerID            customer
            invoiceNumber         reference
            InvoiceDate           issued
            DueDate               due
            InvoiceAmount         amount
            SettledDate           paid_on
            Disputed              disputed
            Kunden-Nr.            customer
            Rechnungsnummer       reference
            Fällig am             due
            Faellig am            due
            Betrag (EUR)          amount EUR
            Betrag in €           amount EUR
            Bezahlt am            paid_on
            N° client             customer
            N° de facture         reference
            Date d’échéance       due
            Montant TTC           amount
            Payé le               paid_on
            Litige                disputed
            Nº factura            reference
            Fecha de vencimiento  due
            Importe USD           amount USD
            Pagado                paid_on, paid_amount
            Open balance          amount
            countryCode
            PaperlessDate
            DaysToSettle
            DaysLate
            PaperlessBill

        "#]]
        .assert_eq(&seen);
    }

    #[test]
    fn names_are_written_as_they_are_looked_up() {
        for (field, names) in NAMES {
            for name in names.split_whitespace() {
                assert_eq!(fold(name), name, "{field}");
            }
        }
    }
}
