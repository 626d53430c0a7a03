// @ts-check
// A quiet VS Code: nothing that looks things up, asks questions or draws attention away from the plan.

export const quietSettings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.cursorBlinking': 'solid',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'npm.fetchOnlinePackageInfo': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * For tests, where every run must see the same: nothing kept from one run to the next, no git in the background, and in
 * their pictures the text without its miniature.
 */
export const testSettings = {
  ...quietSettings,
  'editor.minimap.enabled': false,
  'files.hotExit': 'off',
  'git.enabled': false,
};
