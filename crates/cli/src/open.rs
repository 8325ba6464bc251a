//! Opening the ledger that a command names.

use std::io::IsTerminal as _;
use std::path::Path;

use amicable::book::Book;
use amicable::error::{Code, Error};
use amicable::keys;

/// The environment variable that a script gives the passphrase in.
const PASSPHRASE: &str = "AMICABLE_PASSPHRASE";

/// The environment variable that the recovery key is given in, when the
/// passphrase is forgotten.
const RECOVERY_KEY: &str = "AMICABLE_RECOVERY_KEY";

/// The environment variable that a script gives a new passphrase in.
const NEW_PASSPHRASE: &str = "AMICABLE_NEW_PASSPHRASE";

/// Opens a ledger with the recovery key or the passphrase of the
/// environment, else with the keyring's key, else with the passphrase
/// that the person types.
pub(crate) fn ledger(file: &Path) -> Result<Book, Error> {
    if let Ok(words) = std::env::var(RECOVERY_KEY) {
        return keys::open_with_recovery_key(file, &words);
    }
    if let Some(passphrase) = given_passphrase() {
        return keys::open_with_passphrase(file, &passphrase);
    }
    match keys::open_with_keyring(file) {
        Err(error) if matches!(error.code, Code::Keyring | Code::WrongKey) => {
            keys::open_with_passphrase(file, &ask("Passphrase: ")?)
        }
        opened => opened,
    }
}

/// Opens a ledger and asks for its key, which a change of the passphrase
/// asks for once more.
pub(crate) fn ledger_and_secret(file: &Path) -> Result<(Book, String), Error> {
    if let Ok(words) = std::env::var(RECOVERY_KEY) {
        return Ok((keys::open_with_recovery_key(file, &words)?, words));
    }
    let passphrase = match given_passphrase() {
        Some(passphrase) => passphrase,
        None => ask("Passphrase: ")?,
    };
    Ok((keys::open_with_passphrase(file, &passphrase)?, passphrase))
}

/// The passphrase that a ledger is to have from now on.
pub(crate) fn next_passphrase() -> Result<String, Error> {
    match std::env::var(NEW_PASSPHRASE) {
        Ok(passphrase) => Ok(passphrase),
        Err(_) => typed_twice(),
    }
}

/// The passphrase of a ledger that is about to be made, typed twice
/// where it is typed.
pub(crate) fn new_passphrase() -> Result<String, Error> {
    if let Some(passphrase) = given_passphrase() {
        return Ok(passphrase);
    }
    typed_twice()
}

fn typed_twice() -> Result<String, Error> {
    let passphrase = ask("New passphrase: ")?;
    if passphrase == ask("Once more: ")? {
        Ok(passphrase)
    } else {
        Err(Error::new(
            Code::Malformed,
            "the two passphrases differ; nothing was made",
        ))
    }
}

/// The passphrase that the environment gives.
pub(crate) fn given_passphrase() -> Option<String> {
    std::env::var(PASSPHRASE).ok()
}

fn ask(prompt: &str) -> Result<String, Error> {
    if !std::io::stdin().is_terminal() {
        return Err(Error::new(
            Code::Locked,
            format!("the ledger needs its passphrase; put it into {PASSPHRASE}"),
        ));
    }
    Ok(rpassword::prompt_password(prompt)?)
}
