/** The icons in use, from Lucide. An icon always stands beside a word or carries a name. */
import archive from "lucide-static/icons/archive.svg?raw";
import addresses from "lucide-static/icons/book-user.svg?raw";
import bell from "lucide-static/icons/bell.svg?raw";
import check from "lucide-static/icons/check.svg?raw";
import chevronDown from "lucide-static/icons/chevron-down.svg?raw";
import clipboard from "lucide-static/icons/clipboard.svg?raw";
import download from "lucide-static/icons/download.svg?raw";
import eyeOff from "lucide-static/icons/eye-off.svg?raw";
import eye from "lucide-static/icons/eye.svg?raw";
import feather from "lucide-static/icons/feather.svg?raw";
import filePlus from "lucide-static/icons/file-plus.svg?raw";
import fileText from "lucide-static/icons/file-text.svg?raw";
import folder from "lucide-static/icons/folder.svg?raw";
import globe from "lucide-static/icons/globe.svg?raw";
import hourglass from "lucide-static/icons/hourglass.svg?raw";
import inbox from "lucide-static/icons/inbox.svg?raw";
import info from "lucide-static/icons/info.svg?raw";
import keyboard from "lucide-static/icons/keyboard.svg?raw";
import languages from "lucide-static/icons/languages.svg?raw";
import laptop from "lucide-static/icons/laptop.svg?raw";
import large from "lucide-static/icons/a-large-small.svg?raw";
import lock from "lucide-static/icons/lock.svg?raw";
import mail from "lucide-static/icons/mail.svg?raw";
import mailOpen from "lucide-static/icons/mail-open.svg?raw";
import mails from "lucide-static/icons/mails.svg?raw";
import minus from "lucide-static/icons/minus.svg?raw";
import pencil from "lucide-static/icons/pencil-line.svg?raw";
import plus from "lucide-static/icons/plus.svg?raw";
import printer from "lucide-static/icons/printer.svg?raw";
import redo from "lucide-static/icons/redo-2.svg?raw";
import refresh from "lucide-static/icons/refresh-cw.svg?raw";
import rss from "lucide-static/icons/rss.svg?raw";
import search from "lucide-static/icons/search.svg?raw";
import settings from "lucide-static/icons/settings.svg?raw";
import sun from "lucide-static/icons/sun.svg?raw";
import trash from "lucide-static/icons/trash-2.svg?raw";
import warning from "lucide-static/icons/triangle-alert.svg?raw";
import undo from "lucide-static/icons/undo-2.svg?raw";
import unread from "lucide-static/icons/circle-dot.svg?raw";
import offline from "lucide-static/icons/wifi-off.svg?raw";
import close from "lucide-static/icons/x.svg?raw";

export const icons = {
  addresses,
  archive,
  bell,
  check,
  chevronDown,
  clipboard,
  close,
  download,
  eye,
  eyeOff,
  feather,
  filePlus,
  fileText,
  folder,
  globe,
  hourglass,
  inbox,
  info,
  keyboard,
  languages,
  laptop,
  large,
  lock,
  mail,
  mailOpen,
  mails,
  minus,
  offline,
  pencil,
  plus,
  printer,
  redo,
  refresh,
  rss,
  search,
  settings,
  sun,
  trash,
  undo,
  unread,
  warning,
};

export type IconName = keyof typeof icons;

/** Those that point along the line of reading, and so turn with it. */
export const MIRRORED: ReadonlySet<IconName> = new Set(["undo", "redo", "inbox"] as const);
