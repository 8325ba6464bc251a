//! What the page is told in its own tests and in a browser: the answers of
//! the core to the requests that the page makes.
//!
//! A *story* is a ledger that a file of `tests/stories` describes, by the
//! writes that make it. A *scene* is a story and the writes that the page
//! made since. Answers are kept by scene and request, one file a story, in
//! `ui/src/ipc/snapshots`; `cargo xtask snapshots` gives them anew.

pub mod answer;
pub mod kept;
pub mod text;
pub mod world;
