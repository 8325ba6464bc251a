//! Files of the project that a test writes: compared, and written anew
//! with `UPDATE_EXPECT=1`.

use std::path::{Path, PathBuf};

/// A file of the checkout.
pub(crate) fn in_checkout(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// What a file of the checkout says; nothing where there is none.
pub(crate) fn present(path: &str) -> String {
    std::fs::read_to_string(in_checkout(path))
        .unwrap_or_default()
        .replace("\r\n", "\n")
}

/// Compares a file of the checkout with what it must say.
pub(crate) fn compare(path: &str, content: &str) {
    if present(path) == content {
        return;
    }
    assert!(
        std::env::var_os("UPDATE_EXPECT").is_some(),
        "{path} is stale; `UPDATE_EXPECT=1 cargo test -p journeys` writes it anew"
    );
    std::fs::write(in_checkout(path), content).expect("the checkout can be written");
}
