//! Draws `icons/amicable.svg` at every size that a system asks for.

use std::fs;
use std::path::Path;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::Done;

/// Sizes inside `icon.ico`: the taskbar, the file list, the desktop.
const ICO: [u32; 6] = [16, 24, 32, 48, 64, 256];

/// Kinds inside `icon.icns` with the pixels of each; the kinds from
/// `ic11` on are those for dense screens.
const ICNS: [(&[u8; 4], u32); 9] = [
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic13", 256),
    (b"ic14", 512),
    (b"icp4", 16),
];

/// How much of its square an icon fills on macOS, where the dock leaves
/// air around each.
const MAC_SHARE: f32 = 824.0 / 1024.0;

/// Writes the PNG, ICO and ICNS files beside the drawing.
pub(crate) fn draw(folder: &Path) -> Done {
    let source = fs::read_to_string(folder.join("amicable.svg"))?;
    let tree = Tree::from_str(&source, &Options::default())?;

    for (name, size) in [
        ("32x32.png", 32),
        ("128x128.png", 128),
        ("128x128@2x.png", 256),
        ("icon.png", 512),
    ] {
        fs::write(folder.join(name), png(&tree, size, 1.0)?)?;
    }
    fs::write(folder.join("icon.ico"), ico(&tree)?)?;
    fs::write(folder.join("icon.icns"), icns(&tree)?)?;
    Ok(())
}

/// The drawing at `size` pixels, centred, filling `share` of its square.
fn pixels(tree: &Tree, size: u32, share: f32) -> Done<Pixmap> {
    let mut pixmap = Pixmap::new(size, size).ok_or("an icon needs a size")?;
    let side = size as f32;
    let scale = side * share / tree.size().width();
    let margin = side * (1.0 - share) / 2.0;
    let place = Transform::from_row(scale, 0.0, 0.0, scale, margin, margin);
    resvg::render(tree, place, &mut pixmap.as_mut());
    Ok(pixmap)
}

fn png(tree: &Tree, size: u32, share: f32) -> Done<Vec<u8>> {
    Ok(pixels(tree, size, share)?.encode_png()?)
}

fn ico(tree: &Tree) -> Done<Vec<u8>> {
    let mut directory = ico::IconDir::new(ico::ResourceType::Icon);
    for size in ICO {
        let rgba = pixels(tree, size, 1.0)?.take_demultiplied();
        let image = ico::IconImage::from_rgba_data(size, size, rgba);
        // Windows' own resource compiler reads PNG at 256 only.
        directory.add_entry(if size == 256 {
            ico::IconDirEntry::encode_as_png(&image)?
        } else {
            ico::IconDirEntry::encode_as_bmp(&image)?
        });
    }
    let mut bytes = Vec::new();
    directory.write(&mut bytes)?;
    Ok(bytes)
}

/// Four letters and a big-endian length before each picture, and the same
/// before the whole.
fn icns(tree: &Tree) -> Done<Vec<u8>> {
    let mut pictures = Vec::new();
    for (kind, size) in ICNS {
        let picture = png(tree, size, MAC_SHARE)?;
        pictures.extend_from_slice(kind);
        pictures.extend_from_slice(&length(picture.len())?);
        pictures.extend_from_slice(&picture);
    }
    let mut file = b"icns".to_vec();
    file.extend_from_slice(&length(pictures.len())?);
    file.extend_from_slice(&pictures);
    Ok(file)
}

fn length(content: usize) -> Done<[u8; 4]> {
    Ok(u32::try_from(content + 8)?.to_be_bytes())
}
