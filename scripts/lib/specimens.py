"""Sets the specimen letters: the same ones for every check of them."""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
# Where Cargo puts what it builds.
TARGET = ROOT / os.environ.get("CARGO_TARGET_DIR", "target")
# Where systems keep the face that Chinese is set in; without it that letter is left out.
CJK = [
    "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc",
    "/usr/share/fonts/noto-cjk/NotoSerifCJK-Regular.ttc",
    "/Library/Fonts/NotoSerifCJK-Regular.ttc",
]


def write(folder, environment=None):
    """Builds the program that sets them and lets it write PDFs, SVGs and texts into `folder`. Gives what it says.

    `environment` is added to this process's own. CalledProcessError where the build or the setting fails."""
    # With the whole workspace's features, as the tests were built: else half of the crates would be built again.
    subprocess.run(["cargo", "build", "--quiet", "--workspace", "--example", "specimens"], cwd=ROOT, check=True)
    command = [TARGET / "debug" / "examples" / "specimens", folder, *[face for face in CJK if Path(face).exists()][:1]]
    own = {**os.environ, **(environment or {})}
    return subprocess.run(command, cwd=ROOT, env=own, check=True, capture_output=True, text=True).stdout
