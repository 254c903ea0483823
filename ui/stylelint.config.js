// Tokens only, logical properties only: one style sheet serves both directions.
const PHYSICAL =
  /^(left|right|top|bottom|(margin|padding|border)-(left|right|top|bottom)(-.*)?|border-(top|bottom)-(left|right)-radius)$/;

export default {
  extends: ["stylelint-config-standard", "stylelint-config-html/svelte"],
  rules: {
    "property-disallowed-list": [[PHYSICAL, "backdrop-filter", "filter"]],
    "declaration-property-value-disallowed-list": {
      "text-align": ["left", "right"],
      float: ["left", "right"],
      // WebKitGTK 2.50 crashes where a text with direction overrides is set so, and the window goes blank.
      "text-wrap": ["pretty"],
    },
    "color-no-hex": true,
    "color-named": "never",
    "function-disallowed-list": ["rgb", "rgba", "hsl", "hsla"],
    "custom-property-pattern": null,
    "selector-class-pattern": "^(ProseMirror[a-z-]*|[a-z][a-z0-9-]*)$",
    "selector-pseudo-class-no-unknown": [true, { ignorePseudoClasses: ["global"] }],
    "no-descending-specificity": null,
    "declaration-empty-line-before": null,
    "custom-property-empty-line-before": null,
    "rule-empty-line-before": null,
    "at-rule-empty-line-before": null,
    "comment-empty-line-before": null,
    "import-notation": null,
    // Chromium knows this value by its old name only.
    "value-no-vendor-prefix": [true, { ignoreValues: ["match-parent"] }],
    "declaration-property-value-no-unknown": [
      true,
      { ignoreProperties: { "text-align": "-webkit-match-parent" } },
    ],
    "declaration-block-no-duplicate-properties": [
      true,
      { ignore: ["consecutive-duplicates-with-different-values"] },
    ],
  },
  overrides: [
    {
      files: ["**/tokens.css"],
      rules: { "color-no-hex": null, "function-disallowed-list": null },
    },
  ],
};
