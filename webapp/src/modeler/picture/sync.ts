import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { canvasOf } from '../../shared/diagram/frame';

/** Pictures that show the same part of the plane: what one is moved to, the others follow. */
export class SharedView {
  private readonly viewers = new Set<NavigatedViewer>();
  private following = false;

  /** Returns how to leave again. */
  join(viewer: NavigatedViewer): () => void {
    const follow = () => this.follow(viewer);
    this.viewers.add(viewer);
    viewer.on('canvas.viewbox.changed', follow);
    return () => {
      this.viewers.delete(viewer);
      viewer.off('canvas.viewbox.changed', follow);
    };
  }

  private follow(moved: NavigatedViewer) {
    if (this.following) return;
    this.following = true;
    const { x, y, width, height } = canvasOf(moved).viewbox();
    for (const viewer of this.viewers) if (viewer !== moved) canvasOf(viewer).viewbox({ x, y, width, height });
    this.following = false;
  }
}
