import { useReasonWords } from "../../components/display/reasonWords";
import { Button, ButtonLink } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { Day } from "../../components/display/Day";
import { Folded } from "../../components/layout/Folded";
import type { AmendmentView, PlanPage } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import styles from "./PlanDetail.module.css";

export interface Changed {
  view: AmendmentView;
  /** What it did, in the core's words. */
  sentence: string;
}

/** The changes of a plan, the latest first, as they are listed. */
export function changesOf({ plan, changes }: PlanPage): Changed[] {
  const all = plan.amendments.map((view, at) => ({ view, sentence: changes[at] ?? "" }));
  return all.reverse();
}

const few = 6;

interface ChangesCardProps {
  page: PlanPage;
  planHref: string;
  onUndo: (change: Changed) => void;
}

/** How the plan came to be what it is. */
export function ChangesCard({ page, planHref, onUndo }: ChangesCardProps) {
  const t = useWords();
  const { plan } = page;
  const { said = "" } = plan.terms;
  return (
    <Card flush title={t("plan-detail-changes")}>
      <Folded
        items={changesOf(page)}
        few={few}
        more={(count) => t("plan-detail-changes-more", { count })}
      >
        {(changes) => (
          <ol>
            {plan.endedOn !== null && (
              <li className={styles.change}>
                <span className={styles.when}>
                  <Day day={plan.endedOn} today={page.asOf} />
                </span>
                <div className={styles.told}>
                  <strong>{t("plan-detail-ended")}</strong>
                  {plan.endedBecause && <q>{plan.endedBecause}</q>}
                </div>
              </li>
            )}
            {changes.map((change) => (
              <Change
                key={change.view.id}
                change={change}
                page={page}
                href={`${planHref}/before/${change.view.id}`}
                onUndo={() => onUndo(change)}
              />
            ))}
            <li className={styles.change}>
              <span className={styles.when}>
                <Day day={plan.agreed} today={page.asOf} />
              </span>
              <div className={styles.told}>
                <strong>{t("plan-detail-agreed")}</strong>
                {said && <q>{said}</q>}
              </div>
            </li>
          </ol>
        )}
      </Folded>
    </Card>
  );
}

interface ChangeProps {
  change: Changed;
  page: PlanPage;
  href: string;
  onUndo: () => void;
}

function Change({ change: { view, sentence }, page, href, onUndo }: ChangeProps) {
  const t = useWords();
  const { amendment, undone, latest, refused } = view;
  const reasonWords = useReasonWords();
  return (
    <li className={styles.change}>
      <span className={styles.when}>
        <Day day={amendment.on} today={page.asOf} />
      </span>
      <div className={styles.told}>
        {undone ? (
          <>
            <del>{sentence}</del>
            <span className={styles.soft}>{t("plan-detail-was-undone")}</span>
          </>
        ) : (
          <strong>{sentence}</strong>
        )}
        {amendment.reason && <q>{amendment.reason}</q>}
        {refused !== null && !undone && (
          <span className={styles.refused}>
            {t("plan-detail-refused", { reason: reasonWords(refused) })}
          </span>
        )}
        {!undone && (
          <span className={styles.changeActions}>
            {view.before.length > 0 && (
              <ButtonLink look="plain" href={href}>
                {t("plan-detail-see-before")}
              </ButtonLink>
            )}
            {latest && page.plan.running && (
              <Button look="plain" onPress={onUndo}>
                {t("plan-detail-undo")}
              </Button>
            )}
          </span>
        )}
      </div>
    </li>
  );
}
