//! The same without a mouse.

use crate::desk::Desk;
use crate::sample::open_sample;

#[test]
#[ignore = "opens a window; `cargo xtask test` runs it"]
fn the_keyboard_alone_is_enough() {
    let desk = Desk::new();
    let window = open_sample(&desk);

    // The palette finds a customer.
    window.press("Control+k");
    window.by_role("dialog", "Find anything").appears();
    window.looks_right("palette");
    window.write("solberg");
    window.by_part("menuitem", "Ingrid Solberg").appears();
    window.press("Enter");
    window.by_role("heading", "Ingrid Solberg").appears();
    window.press("Control+k");
    window.the("dialog").appears();
    window.press("Escape");
    window.the("dialog").goes();

    // A page by the palette; then the search, by its key.
    window.press("Control+k");
    window.write("customers");
    window.by_part("menuitem", "Customers").first().appears();
    window.press("Enter");
    window.by_role("heading", "Customers").appears();
    window.press("/");
    window.write("m");
    window.press("ArrowDown");
    let first = window.focused();
    window.press("ArrowDown");
    let second = window.focused();
    assert_ne!(first, second);
    window.press("ArrowUp");
    assert_eq!(window.focused(), first);
    window.press("ArrowDown");
    window.press("Enter");
    window.by_role("heading", "What happened").appears();
    let name = window.heading();
    assert!(second.starts_with(&name), "{second} opened {name}");

    // A form is left with Esc; what was written is asked about first.
    window.by_role("button", "Add a debt").press("Enter");
    window.by_role("dialog", "Add a debt").appears();
    window.press("Escape");
    window.the("dialog").goes();
    window.by_role("button", "Add a debt").press("Enter");
    window.by_role("dialog", "Add a debt").appears();
    window.write("2099");
    window.press("Escape");
    window
        .by_role("dialog", "Discard what you typed?")
        .appears();
    window.looks_right_too("form-discard");
    window.press("Enter");
    window.by_role("dialog", "Discard what you typed?").goes();
    window.by_role("dialog", "Add a debt").appears();
    window.press("Escape");
    window.by_role("button", "Discard").press("Enter");
    window.the("dialog").goes();
}
