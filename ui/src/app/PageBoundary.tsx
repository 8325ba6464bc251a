import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { Component, type ReactNode } from "react";
import { Button } from "../components/Button";
import { ErrorNote } from "../components/display/ErrorNote";
import { AmicableError } from "../ipc/error";
import { useWords } from "../words/Words";
import styles from "./Shell.module.css";

/** A page that can't be shown says why, and the rest of the window stays. */
export function PageBoundary({ children }: { children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => <Boundary onRetry={reset}>{children}</Boundary>}
    </QueryErrorResetBoundary>
  );
}

interface BoundaryProps {
  onRetry: () => void;
  children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { error: AmicableError | null }> {
  override state: { error: AmicableError | null } = { error: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { error: AmicableError.from(thrown) };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    const retry = () => {
      this.props.onRetry();
      this.setState({ error: null });
    };
    return <Trouble error={this.state.error} onRetry={retry} />;
  }
}

function Trouble({ error, onRetry }: { error: AmicableError; onRetry: () => void }) {
  const t = useWords();
  return (
    <div className={styles.trouble}>
      <ErrorNote
        error={error}
        action={<Button onPress={onRetry}>{t("common-try-again")}</Button>}
      />
    </div>
  );
}
