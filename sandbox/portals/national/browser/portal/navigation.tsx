/** Addresses of the application without loading a document anew. */
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly go: (address: string) => void;
}

const PlaceContext = createContext<Place | null>(null);

const current = (): string => location.pathname + location.search;

export function Navigation({ children }: { readonly children: ReactNode }) {
  const [address, setAddress] = useState(current);
  useEffect(() => {
    const moved = () => setAddress(current());
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, []);
  const go = (to: string) => {
    history.pushState(null, '', to);
    setAddress(current());
    window.scrollTo({ top: 0 });
  };
  const { pathname, searchParams } = new URL(address, location.origin);
  return <PlaceContext value={{ path: pathname, query: searchParams, go }}>{children}</PlaceContext>;
}

export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('usePlace needs <Navigation> above it.');
  return place;
}

/** A link that stays in the application. */
export function Go({ to, className, children }: { to: string; className?: string; children: ReactNode }) {
  const { go } = usePlace();
  return (
    <a
      href={to}
      className={className}
      onClick={(event) => {
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
