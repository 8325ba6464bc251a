import {
  keepPreviousData,
  MutationCache,
  type Query,
  QueryCache,
  QueryClient,
  QueryClientProvider,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
  type UseMutationResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import { createContext, use, useCallback, useState, type ReactNode } from "react";
import { AmicableError } from "./error";
import type { Host, OnceCommand } from "./host";
import { newId } from "./newId";

type Call = {
  [K in keyof Host]: Host[K] extends (...args: never[]) => Promise<unknown> ? K : never;
}[keyof Host];
type Args<K extends Call> = Parameters<Host[K]>;
type Answer<K extends Call> = Awaited<ReturnType<Host[K]>>;
type Tail<T extends unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;

const HostContext = createContext<Host | null>(null);

/** The desktop itself: for its dialogs, and inside an event handler. */
export function useHost(): Host {
  const host = use(HostContext);
  if (host === null) throw new Error("Desktop is missing above this component");
  return host;
}

/** A client for one window. The file is local and nothing else writes to
 * it, so views stay fresh until a write here, and then all are stale. */
function makeClient(): QueryClient {
  const noteLock = (error: Error) => {
    // The core may have locked while the page was still drawn.
    if (AmicableError.from(error).code === "locked") {
      void client.invalidateQueries({ queryKey: ["session"] });
    }
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noteLock }),
    mutationCache: new MutationCache({
      onError: noteLock,
      onSuccess: () => client.invalidateQueries(),
    }),
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, networkMode: "always" },
      // Nothing stays of a passphrase that was sent.
      mutations: { networkMode: "always", gcTime: 0 },
    },
  });
  return client;
}

export function Desktop({ host, children }: { host: Host; children: ReactNode }) {
  const [client] = useState(makeClient);
  return (
    <HostContext value={host}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </HostContext>
  );
}

function call<K extends Call>(host: Host, name: K, args: Args<K>): Promise<Answer<K>> {
  const ask = host[name] as (...args: Args<K>) => Promise<Answer<K>>;
  return ask(...args);
}

/** The answer itself: the page waits in the shell until it is there, and
 * the shell says what went wrong. `const profile = useView("business")`. */
export function useView<K extends Call>(name: K, ...args: Args<K>): Answer<K> {
  const host = useHost();
  return useSuspenseQuery({ queryKey: [name, ...args], queryFn: () => call(host, name, args) })
    .data;
}

/** For what changes as a person types, a preview or a search: the last
 * answer stays until the next one, and errors are the page's to show.
 * Null for the arguments asks for nothing yet. */
export function useLiveView<K extends Call>(
  name: K,
  args: Args<K> | null,
): UseQueryResult<Answer<K>, AmicableError> {
  const host = useHost();
  return useQuery<Answer<K>, AmicableError>({
    queryKey: [name, ...(args ?? [])],
    queryFn: () => call(host, name, args as Args<K>),
    enabled: args !== null,
    placeholderData: keepPreviousData,
  });
}

/** For an event handler that needs an answer now, and anew each time:
 * `const ask = useAsk("offerSheetPdf"); const pdf = await ask(id, terms)`. */
export function useAsk<K extends Call>(name: K): (...args: Args<K>) => Promise<Answer<K>> {
  const host = useHost();
  const client = useQueryClient();
  return (...args) =>
    client.fetchQuery<Answer<K>>({
      queryKey: [name, ...args],
      queryFn: () => call(host, name, args),
      staleTime: 0,
      gcTime: 0,
    });
}

/** A write. Afterwards every view is asked for again.
 * `const save = useWrite("saveSettings"); save.mutate([settings])`. */
export function useWrite<K extends Exclude<Call, OnceCommand>>(
  name: K,
): UseMutationResult<Answer<K>, AmicableError, Args<K>> {
  const host = useHost();
  return useMutation<Answer<K>, AmicableError, Args<K>>({
    mutationFn: (args) => call(host, name, args),
  });
}

/** A write that counts once: its id, the command's first argument, stays
 * the same over a second press and a retry, until it has succeeded.
 * `const pay = useOnce("takePayment"); pay.mutate([payment])`. */
export function useOnce<K extends OnceCommand>(
  name: K,
): UseMutationResult<Answer<K>, AmicableError, Tail<Args<K>>> {
  const host = useHost();
  const [id, setId] = useState(() => newId());
  return useMutation<Answer<K>, AmicableError, Tail<Args<K>>>({
    mutationFn: (args) => call(host, name, [id, ...args] as unknown as Args<K>),
    onSuccess: () => setId(newId()),
  });
}

/** What is known without a ledger. */
const ofTheComputer = ["session", "settings", "about", "recentLedgers"];

/** Forgets every view of the ledger that was open. */
export function useForget(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    const isOfLedger = ({ queryKey }: Query) => !ofTheComputer.includes(String(queryKey[0]));
    client.removeQueries({ predicate: isOfLedger });
  }, [client]);
}

/** Asks for every view again; for news that come from the core. */
export function useReload(): () => void {
  const client = useQueryClient();
  return useCallback(() => void client.invalidateQueries(), [client]);
}
