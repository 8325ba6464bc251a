import {
  Building2,
  FileUp,
  ReceiptText,
  Settings,
  UsersRound,
  type LucideIcon,
} from "lucide-react";

export interface Place {
  href: string;
  label: string;
  icon: LucideIcon;
  apart?: boolean;
}

/** The places in the sidebar and in the command palette. A page is listed
 * here once it exists. */
export const places: Place[] = [
  { href: "/customers", label: "shell-customers", icon: UsersRound },
  { href: "/statements", label: "statements-title", icon: ReceiptText },
  { href: "/import", label: "import-title", icon: FileUp },
  { href: "/business", label: "shell-business", icon: Building2, apart: true },
  { href: "/settings", label: "shell-settings", icon: Settings },
];
