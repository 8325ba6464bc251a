//! A look around in the sample, as somebody does who may want Amicable.

use crate::desk::Desk;
use crate::left_alone::LeftAlone;
use crate::window::Window;

#[test]
#[ignore = "opens a window; `cargo xtask test` runs it"]
fn a_look_around_in_the_sample() {
    let desk = Desk::new();
    let window = open_sample(&desk);
    // Meanwhile another desk is left alone.
    let other_desk = Desk::new();
    let left_alone = LeftAlone::begin(&other_desk);

    window.sees("This is a sample business. Everyone in it is made up");
    window.looks_right("sample-customers");

    // She keeps her plan.
    open(&window, "Marta Kowalska");
    window.by_role("heading", "Plan").appears();
    window.sees("Kowalska Interiors");
    window.sees("“Two clients have not paid me since summer.”");
    window.looks_right("sample-on-plan");
    every_form_looks_right(&window);

    // He is late, and what to do about it is said.
    open(&window, "Owen Pritchard");
    window.sees("Always pays after a friendly word.");
    window.sees("days late");
    window.looks_right_too("sample-late");

    // A very long name, euros, and letters in German.
    open(&window, "Christiane Müller-Lüdenscheidt");
    window.sees("Gesellschaft mit beschränkter Haftung");
    window.sees("Deutsch");
    window.looks_right("sample-german");
    window.by_role("link", "Statement").click();
    window.by_part("img", "Page 1 of").is_drawn();
    window.looks_right_too("sample-german-statement");

    // In dispute, in credit, quite new.
    for (name, picture) in [
        ("Zoë Richter", "sample-disputes"),
        ("Samuel Okafor", "sample-credit"),
        ("Amara Diallo", "sample-new"),
    ] {
        open(&window, name);
        window.looks_right_too(picture);
    }

    // In another language.
    window.by_role("link", "Settings").click();
    window.by_part("button", "Language").click();
    window.by_role("option", "Deutsch").click();
    window.by_role("heading", "Einstellungen").appears();
    window.looks_right_too("sample-settings-german");
    window.by_role("link", "Kontoauszüge").click();
    window.by_role("heading", "Kontoauszüge").appears();
    window.looks_right_too("sample-statements-german");

    left_alone.has_locked();
}

/// Opens the sample on a desk that has no ledger.
pub(crate) fn open_sample(desk: &Desk) -> Window<'_> {
    let window = Window::open(desk);
    window.by_part("button", "Explore a sample").click();
    window.by_role("heading", "Customers").appears();
    window
}

/// Finds somebody by name and opens their page.
fn open(window: &Window<'_>, name: &str) {
    window.by_role("link", "Customers").first().click();
    window.by_role("heading", "Customers").appears();
    window.by_part("radio", "Everyone").click();
    window.by_part("searchbox", "Search name").fill(name);
    window.by_part("row", name).click();
    window.by_role("heading", name).appears();
}

/// Every form that a customer's page has, opened and left again.
fn every_form_looks_right(window: &Window<'_>) {
    let leave = || {
        window.press("Escape");
        window.the("dialog").goes();
    };
    window.by_role("button", "Take a payment").click();
    window.by_role("dialog", "Take a payment").appears();
    window.looks_right_too("form-payment-sample");
    leave();
    window.by_role("button", "Add a debt").click();
    window.by_role("dialog", "Add a debt").appears();
    window.looks_right_too("form-debt");
    // Nothing was written, so the core says what is missing.
    window.by_role("button", "Add a debt").click();
    window.sees("Please fill this in.");
    window.looks_right_too("form-debt-wrong");
    leave();
    for (choice, picture) in [
        ("Edit details", "form-customer"),
        ("Credit, discount or waiver", "form-adjust"),
        ("Add a fee", "form-fee"),
    ] {
        window.by_role("button", "More to do").click();
        window.by_role("menuitem", choice).click();
        window.the("dialog").appears();
        window.looks_right_too(picture);
        leave();
    }
    window
        .by_part("button", "More for: Payment received")
        .first()
        .click();
    window.looks_right_too("menu");
    window.by_role("menuitem", "Undo this payment").click();
    window.the("dialog").appears();
    window.looks_right_too("form-void");
    leave();

    the_plan_bends(window);
}

/// The plan on a page of its own, a break tried out, agreed and undone,
/// and another plan instead.
fn the_plan_bends(window: &Window<'_>) {
    window.by_role("link", "The whole plan").click();
    window.by_role("link", "Something changed…").appears();
    window.looks_right("plan-page");
    window.by_role("button", "More to do with the plan").click();
    window.by_role("menuitem", "End the plan…").click();
    window.by_role("dialog", "End the plan").appears();
    window.looks_right_too("form-end-plan");
    window.press("Escape");
    window.the("dialog").goes();

    window.by_role("link", "Something changed…").click();
    window.by_role("heading", "What happened?").appears();
    window.looks_right_too("plan-change");
    window.by_part("link", "They need a break").click();
    window.sees("they are added at the end.");
    window.looks_right("plan-break");
    window
        .by_role("textbox", "Why")
        .fill("The workshop is closed for a while.");
    window.by_role("button", "Agree this change").click();
    window.sees("The workshop is closed for a while.");
    window.looks_right_too("plan-changed");
    window.by_role("button", "Undo…").click();
    window.the("dialog").appears();
    window.looks_right_too("form-undo-change");
    window.by_role("button", "Take it back").click();
    window.the("dialog").goes();

    window.by_role("link", "Something changed…").click();
    window.by_role("heading", "What happened?").appears();
    window
        .by_part("link", "A different plan altogether")
        .click();
    window.by_role("button", "Agree this plan").is_enabled(true);
    window.looks_right_too("plan-instead");
    window.by_role("link", "Marta Kowalska").click();
    window.by_role("heading", "Marta Kowalska").appears();
}
