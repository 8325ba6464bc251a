import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useWords } from "../../words/Words";
import { IconButton } from "../Button";
import styles from "./Dialog.module.css";

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** The buttons; the one thing to do last. */
  footer?: ReactNode;
  wide?: boolean;
  /** Off while something runs that closing would lose. */
  canDismiss?: boolean;
}

function Frame({
  title,
  isOpen,
  onClose,
  children,
  footer,
  canDismiss = true,
  className,
  overlay,
}: DialogProps & { className: string; overlay: string }) {
  const t = useWords();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isKeyboardDismissDisabled={!canDismiss}
      className={`${styles.overlay} ${overlay}`}
    >
      <Modal className={className}>
        <AriaDialog className={styles.dialog}>
          <header className={styles.header}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {canDismiss && <IconButton icon={X} label={t("common-close")} onPress={onClose} />}
          </header>
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A question or a short form, in the middle of the window. */
export function Dialog(props: DialogProps) {
  const size = props.wide ? styles.wide : styles.box;
  return <Frame {...props} className={size ?? ""} overlay={styles.centered ?? ""} />;
}

/** A longer form at the window's side, with the page still in sight. */
export function Sheet(props: DialogProps) {
  return <Frame {...props} className={styles.sheet ?? ""} overlay={styles.aside ?? ""} />;
}
