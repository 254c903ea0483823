//! Linux: the kernel's list of mounts names each file system.

use std::fs;
use std::path::{Path, PathBuf};

/// See proc(5), “mountinfo”.
const MOUNTS: &str = "/proc/self/mountinfo";

/// File systems that live on another computer. Not 9p and virtiofs: virtual machines have their own disk on them.
const NETWORK: [&str; 14] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "ncpfs",
    "afs",
    "ceph",
    "davfs",
    "fuse.davfs",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.glusterfs",
    "fuse.gvfsd-fuse",
];

/// The name of the network file system that a folder lies on; `None` for a disk.
pub(super) fn network_drive(folder: &Path) -> Option<String> {
    in_list(&fs::read_to_string(MOUNTS).ok()?, folder)
}

fn in_list(mounts: &str, folder: &Path) -> Option<String> {
    let mut nearest: Option<(PathBuf, &str)> = None;
    for (point, kind) in mounts.lines().filter_map(mount) {
        let is_nearer = nearest.as_ref().is_none_or(|(best, _)| point.starts_with(best));
        // A later mount over the same place hides the earlier one.
        if folder.starts_with(&point) && is_nearer {
            nearest = Some((point, kind));
        }
    }
    nearest.map(|(_, kind)| kind).filter(|kind| NETWORK.contains(kind)).map(str::to_owned)
}

/// Mount point and kind of one line: the point is the fifth word, the kind the first behind “ - ”.
fn mount(line: &str) -> Option<(PathBuf, &str)> {
    let (before, after) = line.split_once(" - ")?;
    let point = before.split(' ').nth(4)?;
    Some((PathBuf::from(point.replace("\\040", " ")), after.split(' ').next()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTED: &str = "\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /home/ada/group\\040files rw shared:9 - cifs //server/group rw
31 22 0:41 / /mnt/ssh rw - fuse.sshfs ada@host:/ rw
32 22 0:42 / /mnt/nt rw - fuseblk /dev/sdb1 rw
33 30 8:2 / /home/ada/group\\040files/stick rw - vfat /dev/sdc1 rw
";

    #[track_caller]
    fn check(folder: &str, expected: Option<&str>) {
        assert_eq!(in_list(MOUNTED, Path::new(folder)).as_deref(), expected, "{folder}");
    }

    #[test]
    fn a_network_drive_is_told_from_a_disk() {
        check("/home/ada/.local/share/penlight", None);
        check("/home/ada/group files/penlight", Some("cifs"));
        check("/home/ada/group files/stick/penlight", None);
        check("/home/ada/group filesystem", None);
        check("/mnt/ssh", Some("fuse.sshfs"));
        check("/mnt/nt/penlight", None);
    }

    #[test]
    fn the_disk_of_the_tests_is_none() {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(network_drive(folder.path()), None);
    }
}
