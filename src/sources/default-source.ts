/** The study group's own repository, which is pulled from when nobody names another. */
export const defaultSource = 'github:warner-benjamin/modernLLMstudygroup';
