import manifest from '../../package.json' with { type: 'json' };

/** The version of this package; the build puts it in, so that no file is read for it and a browser has it too. */
export const { version } = manifest;
