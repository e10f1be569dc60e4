import { Component, createElement } from 'react';
import { mountReact } from 'react-mount';
import { servePage } from './serve-page';

servePage((place) => {
  let held = '';
  let heard = '';

  class Composer extends Component<object, { value: string }> {
    override state = { value: '' };
    render() {
      held = this.state.value;
      return createElement('textarea', {
        rows: 8,
        value: this.state.value,
        onChange: ({ target }: { target: HTMLTextAreaElement }) => {
          heard = target.value;
          this.setState({ value: target.value });
        },
      });
    }
  }
  mountReact(createElement(Composer, null), place);
  return { model: () => held, send: () => heard };
});
