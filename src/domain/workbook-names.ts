/** Name, within each sheet of our own workbook, of the rows above its heads: words about the figures, none of a user. */
export const TITLE_NAME = 'igm_title'
/** Name, within a sheet that is to be filled in, of the column for it. */
export const FORM_NAME = 'igm_form'
