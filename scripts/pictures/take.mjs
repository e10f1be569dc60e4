import path from 'node:path';
import { openStudio, shoot } from './studio.mjs';

/** @typedef {import('./scenes.mjs').Scene} Scene */

/**
 * Plays scenes one after the other, in one browser per colour scheme, and saves a picture of each. A scene that fails
 * does not stop the rest. @param {Scene[]} scenes @param {(scene: Scene) => string} fileOf
 * @param {(name: string, outcome: { file: string } | { error: Error }) => void} tell
 */
export async function takePictures(scenes, fileOf, tell) {
  for (const colorScheme of ['light', 'dark']) {
    const wanted = scenes.filter((scene) => (scene.colorScheme ?? 'light') === colorScheme);
    if (wanted.length === 0) continue;
    const studio = await openStudio({ colorScheme });
    try {
      for (const scene of wanted) tell(scene.name, await take(studio, scene, fileOf(scene)));
    } finally {
      await studio.close();
    }
  }
}

async function take(studio, scene, file) {
  try {
    const { page, clip } = await scene.play(studio);
    await shoot(page, path.resolve(file), clip);
    return { file };
  } catch (error) {
    return { error };
  } finally {
    await studio.clear();
  }
}
