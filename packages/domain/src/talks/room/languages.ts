/** Languages a channel of interpretation may carry: those of the pages and those that talks of this region use. */
export const CHANNEL_LANGUAGES = ["ar", "prs", "ps", "en", "fr", "ur", "uz", "tr", "fa", "ru", "es", "zh"] as const
export type ChannelLanguage = (typeof CHANNEL_LANGUAGES)[number]
