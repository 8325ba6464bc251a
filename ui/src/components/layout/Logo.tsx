import mark from "../../../../icons/amicable.svg";

/** The app's mark; decorative, the name stands beside it. */
export function Logo({ size = 26 }: { size?: number }) {
  return <img src={mark} alt="" width={size} height={size} />;
}
