import type { BusinessProfile, PaperSize } from "../../ipc/bindings";

/** The business as the form's fields hold it: text, line by line. */
export interface BusinessForm {
  name: string;
  address: string;
  country: string;
  currency: string;
  language: string;
  email: string;
  phone: string;
  website: string;
  taxId: string;
  holder: string;
  bankName: string;
  account: string;
  bic: string;
  otherWaysToPay: string;
  statementNote: string;
  termsDays: string;
  paper: PaperSize;
}

export function toForm(business: BusinessProfile): BusinessForm {
  const { name, country, currency, language, email, phone, website, taxId } = business;
  const { otherWaysToPay, statementNote, paper, bank } = business;
  return {
    name,
    country,
    currency,
    language,
    email,
    phone,
    website,
    taxId,
    otherWaysToPay,
    statementNote,
    paper,
    address: business.address.join("\n"),
    holder: bank?.holder ?? "",
    bankName: bank?.bank ?? "",
    account: bank?.number ?? "",
    bic: bank?.bic ?? "",
    termsDays: String(business.termsDays),
  };
}

/** The form laid over what is there, so that what it does not show stays. */
export function fromForm(form: BusinessForm, before: BusinessProfile): BusinessProfile {
  const { holder, bankName, account, bic, termsDays, address, ...same } = form;
  const bank = {
    holder: holder.trim(),
    number: account.trim(),
    bic: bic.trim(),
    bank: bankName.trim(),
  };
  return {
    ...before,
    ...same,
    address: address
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
    bank: Object.values(bank).some((part) => part !== "") ? bank : null,
    termsDays: Number(termsDays),
  };
}
