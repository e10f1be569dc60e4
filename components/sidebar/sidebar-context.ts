import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SidebarModel } from './sidebar-model';

export const SidebarContext = createContext<SidebarModel | undefined>(undefined);

/** The model of the sidebar around this component. */
export function useSidebar(): SidebarModel {
  const model = useContext(SidebarContext);
  if (!model) throw new Error('no sidebar around this component');
  return model;
}
