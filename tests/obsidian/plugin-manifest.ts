import type { PluginManifest } from 'obsidian';
import released from '../../manifest.json';

/** The manifest that is released, so that a test sees what the app makes of it. */
export const manifest: PluginManifest = released;
