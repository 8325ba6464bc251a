//! What a machine needs before it can build and test Amicable.
//!
//! On Debian and Ubuntu it is installed. Elsewhere the command that
//! installs it is printed, for a person to read before running it.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::Done;
use crate::shell::{ask, cache, has, make_target_ours, npm, patiently, root, run};

/// Debian's packages for building: a C compiler and Perl for the
/// encrypted database, and the system's web view.
const APT_BUILD: &[&str] = &[
    "build-essential",
    "libwebkit2gtk-4.1-dev",
    "perl",
    "pkg-config",
];

/// Debian's packages for the tests: a display that is not there, a
/// keyring that is, the web view's driver, and readers for what we print.
const APT_TEST: &[&str] = &[
    "dbus",
    "fonts-dejavu-core",
    "gnome-keyring",
    "poppler-utils",
    "webkit2gtk-driver",
    "xvfb",
];

/// The oldest Node.js that the page's build runs on.
const NODE: (u32, u32) = (20, 19);

/// Everything that `cargo xtask run` needs.
pub(crate) fn for_building() -> Done {
    system(APT_BUILD, &["webkit2gtk-4.1"])?;
    node()?;
    page_packages()?;
    make_target_ours()
}

/// Everything that `cargo xtask test` needs.
pub(crate) fn for_testing() -> Done {
    system(&[APT_BUILD, APT_TEST].concat(), &["webkit2gtk-4.1"])?;
    node()?;
    page_packages()?;
    make_target_ours()
}

/// What plans are measured against, from PyPI.
const PEERS: &[&str] = &["numpy-financial==1.0.0", "QuantLib==1.44"];

/// A Python that has the libraries which plans are measured against, in a
/// folder of its own beside the compiled files.
pub(crate) fn peers() -> Done<PathBuf> {
    let folder = cache().join("peers");
    let bin = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let python = bin.join(if cfg!(windows) {
        "python.exe"
    } else {
        "python"
    });
    let ready = |python: &PathBuf| {
        let known = Command::new(python)
            .args(["-c", "import numpy_financial, QuantLib"])
            .output();
        known.is_ok_and(|told| told.status.success())
    };
    if !ready(&python) {
        let name = if cfg!(windows) { "python" } else { "python3" };
        run(Command::new(name).args(["-m", "venv"]).arg(&folder))?;
        run(Command::new(&python)
            .args(["-m", "pip", "install", "--quiet"])
            .args(PEERS))?;
    }
    Ok(python)
}

fn system(packages: &[&str], libraries: &[&str]) -> Done {
    if cfg!(target_os = "linux") {
        if has("apt-get") && has("dpkg-query") {
            apt(packages)
        } else {
            other_linux(libraries)
        }
    } else if cfg!(target_os = "macos") {
        xcode()
    } else if cfg!(windows) {
        windows()
    } else {
        Ok(())
    }
}

fn apt(packages: &[&str]) -> Done {
    let installed = Command::new("dpkg-query")
        .args(["-W", "-f=${db:Status-Abbrev}${binary:Package}\n"])
        .output()?;
    let installed = String::from_utf8_lossy(&installed.stdout).into_owned();
    let missing: Vec<&str> = packages
        .iter()
        .copied()
        .filter(|package| {
            !installed.lines().any(|line| {
                line.strip_prefix("ii ")
                    .is_some_and(|name| name.split(':').next() == Some(package))
            })
        })
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing {}", missing.join(", "));
    patiently(|| {
        run(apt_get()?.arg("update"))?;
        run(apt_get()?
            .args(["install", "-y", "--no-install-recommends"])
            .args(&missing))
    })
}

/// `apt-get`, as root, asking nothing, and waiting for another
/// installation that holds the lock.
fn apt_get() -> Done<Command> {
    let root = ask("id", &["-u"]).as_deref() == Some("0");
    let mut command = if root {
        Command::new("env")
    } else if has("sudo") {
        let mut sudo = Command::new("sudo");
        sudo.arg("env");
        sudo
    } else {
        return Err("installing system packages needs root, and there is no sudo".into());
    };
    command.args([
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "-q",
        "-o",
        "DPkg::Lock::Timeout=600",
        "-o",
        "Acquire::Retries=3",
    ]);
    Ok(command)
}

fn other_linux(libraries: &[&str]) -> Done {
    let there = ask("pkg-config", &[&["--exists"], libraries].concat()).is_some();
    if there && has("perl") && has("make") {
        return Ok(());
    }
    let advice = if has("dnf") {
        "sudo dnf install gcc make perl-core pkgconf webkit2gtk4.1-devel \\\n       \
         dbus-daemon gnome-keyring poppler-utils xorg-x11-server-Xvfb /usr/bin/WebKitWebDriver"
    } else if has("pacman") {
        "sudo pacman -S --needed base-devel perl webkit2gtk-4.1 \\\n       \
         dbus gnome-keyring poppler xorg-server-xvfb"
    } else if has("zypper") {
        "sudo zypper install gcc make perl pkg-config webkit2gtk3-devel \\\n       \
         dbus-1 gnome-keyring poppler-tools xorg-x11-server-Xvfb"
    } else {
        "a C compiler, make, perl, pkg-config and WebKitGTK 4.1 with its headers"
    };
    Err(
        format!("Amicable needs libraries of the system first. Please install:\n\n  {advice}")
            .into(),
    )
}

fn xcode() -> Done {
    if ask("xcode-select", &["-p"]).is_some() {
        Ok(())
    } else {
        Err("Amicable needs Apple's command line tools first:\n\n  xcode-select --install".into())
    }
}

/// Rust itself came with Microsoft's linker, or this would not run; the
/// encrypted database also wants Perl, and the window wants WebView2,
/// which Windows 11 brings along.
fn windows() -> Done {
    if !has("perl") {
        return Err("Amicable needs Perl to build its encrypted database:\n\n  \
             winget install StrawberryPerl.StrawberryPerl"
            .into());
    }
    const WEBVIEW: &str = "Microsoft\\EdgeUpdate\\Clients\\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    let there = [
        "HKLM\\SOFTWARE\\WOW6432Node",
        "HKLM\\SOFTWARE",
        "HKCU\\Software",
    ]
    .iter()
    .any(|hive| ask("reg", &["query", &format!("{hive}\\{WEBVIEW}"), "/v", "pv"]).is_some());
    if !there {
        println!(
            "WebView2 was not found. If the window does not open:\n\n  \
             winget install Microsoft.EdgeWebView2Runtime\n"
        );
    }
    Ok(())
}

fn node() -> Done {
    let version = ask("node", &["--version"]).unwrap_or_default();
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map_while(|n| n.parse::<u32>().ok());
    let found = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if found >= NODE {
        return Ok(());
    }
    let found = if version.is_empty() {
        "none".into()
    } else {
        version
    };
    let (major, minor) = NODE;
    let advice = if cfg!(target_os = "macos") {
        "brew install node"
    } else if cfg!(windows) {
        "winget install OpenJS.NodeJS.LTS"
    } else {
        "https://nodejs.org/en/download"
    };
    Err(
        format!("The page needs Node.js {major}.{minor} or newer (found {found}):\n\n  {advice}")
            .into(),
    )
}

/// `npm ci`, when the lock file is not the one that was installed last.
fn page_packages() -> Done {
    let ui = root().join("ui");
    let installed = ui.join("node_modules").join(".amicable-lock");
    let wanted = fs::read(ui.join("package-lock.json"))
        .map_err(|e| format!("ui/package-lock.json could not be read: {e}"))?;
    if fs::read(&installed).is_ok_and(|lock| lock == wanted) {
        return Ok(());
    }
    patiently(|| run(npm().args(["ci", "--no-audit", "--no-fund"])))?;
    fs::write(installed, wanted)?;
    Ok(())
}
