//! First looks at files of many hands, which tell all they need to.

use expect_test::expect;

use crate::check_proposal as check;

#[test]
fn an_export_of_an_accounting_program() {
    check(
        "countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate,PaperlessBill,DaysToSettle,DaysLate\r\n\
         391,0379-ABCDE,4/6/2013,0000611365,1/2/2013,2/1/2013,55.94,No,1/15/2013,Paper,13,0\r\n\
         406,8976-FGHIJ,3/3/2012,0007900770,1/26/2013,2/25/2013,61.74,Yes,3/3/2013,Electronic,36,6\r\n\
         391,2820-KLMNO,1/26/2012,0009231909,7/3/2013,8/2/2013,103,No,7/8/2013,Electronic,5,0\r\n",
        expect![[r#"
            delimiter = "comma"
            header = true
            decimal = "."
            dates = "mdy"
            paid_in_full = true

            [columns]
            customer = "customerID"
            reference = "invoiceNumber"
            issued = "InvoiceDate"
            due = "DueDate"
            amount = "InvoiceAmount"
            paid_on = "SettledDate"
            disputed = "Disputed"
            say: In which currency are the amounts?
            say: Does a day in column “SettledDate” mean that the whole amount was paid on it?
            2 0379-ABCDE 0000611365: 2013-01-02 due 2013-02-01, 55.94 GBP, paid 55.94 GBP on 2013-01-15
            3 8976-FGHIJ 0007900770: 2013-01-26 due 2013-02-25, 61.74 GBP, paid 61.74 GBP on 2013-03-03, disputed
            4 2820-KLMNO 0009231909: 2013-07-03 due 2013-08-02, 103.00 GBP, paid 103.00 GBP on 2013-07-08
        "#]],
    );
}

#[test]
fn a_german_list_from_excel() {
    check(
        b"Offene Posten;;;;;;\r\n\
          Kd.-Nr.;Name;Rechnungs-Nr.;Rg-Datum;F\xE4llig am;Betrag (EUR);Bezahlt\r\n\
          10001;M\xFCller & S\xF6hne;R-1;15.01.2026;14.02.2026;1.240,00;\r\n\
          10002;Maier, Hans;R-2;03.02.2026;05.03.2026;99,50;1.3.2026\r\n",
        expect![[r#"
            delimiter = "semicolon"
            header = true
            decimal = ","
            dates = "dmy"
            currency = "EUR"
            paid_in_full = true

            [columns]
            customer = "Kd.-Nr."
            customer_name = "Name"
            reference = "Rechnungs-Nr."
            issued = "Rg-Datum"
            due = "Fällig am"
            amount = "Betrag (EUR)"
            paid_on = "Bezahlt"
            say: Does a day in column “Bezahlt” mean that the whole amount was paid on it?
            say: Is “Fällig am” spelled right? The file was read as windows-1252.
            3 10001 R-1: 2026-01-15 due 2026-02-14, 1240.00 EUR, Müller & Söhne
            4 10002 R-2: 2026-02-03 due 2026-03-05, 99.50 EUR, paid 99.50 EUR on 2026-03-01, Maier, Hans
        "#]],
    );
}

#[test]
fn a_french_list() {
    check(
        "N° client\tNom\tN° de facture\tDate de facture\tÉchéance\tMontant TTC\tDevise\tLitige\n\
         C1\tÉpicerie Noël\tF1\t31/01/2026\t28/02/2026\t1 240,00\tEUR\tnon\n\
         C2\tAnnie Roux\tF2\t01/02/2026\t03/03/2026\t99,50\tEUR\toui\n",
        expect![[r#"
            delimiter = "tab"
            header = true
            decimal = ","
            dates = "dmy"
            paid_in_full = false

            [columns]
            customer = "N° client"
            customer_name = "Nom"
            reference = "N° de facture"
            issued = "Date de facture"
            due = "Échéance"
            amount = "Montant TTC"
            currency = "Devise"
            disputed = "Litige"
            2 C1 F1: 2026-01-31 due 2026-02-28, 1240.00 EUR, Épicerie Noël
            3 C2 F2: 2026-02-01 due 2026-03-03, 99.50 EUR, disputed, Annie Roux
        "#]],
    );
}

#[test]
fn a_spanish_list() {
    check(
        "Cliente|Nº factura|Fecha|Vencimiento|Importe|Pagado|Fecha de pago\n\
         Ana Ruiz|7|15/01/2026|14/02/2026|€1.240,00|€40,00|20/01/2026\n\
         Luis Gil|8|03/02/2026|05/03/2026|€99,50||\n",
        expect![[r#"
            delimiter = "pipe"
            header = true
            decimal = ","
            dates = "dmy"
            currency = "EUR"
            paid_in_full = false

            [columns]
            customer = "Cliente"
            reference = "Nº factura"
            issued = "Fecha"
            due = "Vencimiento"
            amount = "Importe"
            paid_on = "Fecha de pago"
            paid_amount = "Pagado"
            2 Ana Ruiz 7: 2026-01-15 due 2026-02-14, 1240.00 EUR, paid 40.00 EUR on 2026-01-20
            3 Luis Gil 8: 2026-02-03 due 2026-03-05, 99.50 EUR
        "#]],
    );
}

#[test]
fn a_shop_s_own_list_without_numbers() {
    check(
        "Name,Date,Amount,Terms\nJane Doe,2026-01-31,$40,30 days\nJohn Roe,2026-02-03,$12.50,14 days\n",
        expect![[r#"
            delimiter = "comma"
            header = true
            decimal = "."
            dates = "ymd"
            paid_in_full = false

            [columns]
            customer = "Name"
            issued = "Date"
            amount = "Amount"
            terms_days = "Terms"
            say: No column has the number of the invoice. Debts will be named by day and amount.
            say: In which currency are the amounts? “$” stands beside them.
            not taken: line 2, Amount, “$40”: written in another currency than GBP
            not taken: line 3, Amount, “$12.50”: written in another currency than GBP
        "#]],
    );
}
