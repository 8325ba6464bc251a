//! The commands, by what they are about. Each hands over to `amicable`.

pub(crate) mod about;
pub(crate) mod book;
pub(crate) mod papers;
pub(crate) mod session;

/// The door, as a command receives it.
pub(crate) type Behind<'a> = tauri::State<'a, crate::door::Door>;
