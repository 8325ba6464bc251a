//! What the memory of the process holds, names of customers and the words
//! of a recovery key, stays off the disk.

/// Lets no core dump be written of this process nor, where the system
/// keeps to the limit, of those that it starts, such as the one that
/// shows the page. On Linux no other process of the person may look into
/// this one either. Windows knows no such switch.
///
/// Where the system refuses, things are as they were; nothing depends on
/// it.
pub fn keep_off_the_disk() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        let _ = setrlimit(Resource::Core, none);
    }
    // A program that collects dumps is handed them whatever the limit.
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};

    #[test]
    fn no_core_is_dumped() {
        super::keep_off_the_disk();
        let limit = getrlimit(Resource::Core);
        assert_eq!((limit.current, limit.maximum), (Some(0), Some(0)));
        assert_eq!(dumpable_behavior(), Ok(DumpableBehavior::NotDumpable));
    }
}
