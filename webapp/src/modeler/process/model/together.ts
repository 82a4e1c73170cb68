import type Modeler from 'bpmn-js/lib/Modeler';
import type CommandStack from 'diagram-js/lib/command/CommandStack';

interface Together {
  work: () => void;
}

/** Everything its work changes is one step to undo. */
class TogetherHandler {
  preExecute({ work }: Together): void {
    work();
  }
}

function Registration(commandStack: CommandStack) {
  commandStack.registerHandler('congvu.together', TogetherHandler as never);
}
Registration.$inject = ['commandStack'];

export const togetherCommand = {
  __init__: ['togetherRegistration'],
  togetherRegistration: ['type', Registration],
};

/** Changes made by the work are undone and done again as one. */
export function together(modeler: Modeler, work: () => void): void {
  modeler.get<CommandStack>('commandStack').execute('congvu.together', { work });
}
