import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { ChosenList } from './ChosenList';
import { TypedField } from './TypedField';
import { readHost } from './typed-facts';

/** Hosts that links in replies may lead to. */
export function HostsField() {
  const words = useWords();
  const { facts, save } = useLibrary().policies.facts;
  const hosts = facts.value.allowedHosts;
  return (
    <>
      <ChosenList
        name={words('policies_facts_hosts')}
        items={hosts.map((host) => ({ id: host, name: host }))}
        none={words('policies_facts_hosts_none')}
        isCode
        onRemove={(host) => void save({ allowedHosts: hosts.filter((each) => each !== host) })}
      />
      <TypedField
        label={words('policies_facts_host')}
        hint={words('policies_facts_host_hint')}
        add={words('policies_facts_add_host')}
        placeholder={words('policies_facts_host_example')}
        read={(typed) => readHost(typed, hosts)}
        onAdd={(host) => save({ allowedHosts: [...hosts, host] })}
      />
    </>
  );
}
