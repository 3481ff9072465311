"""jianbao turns news articles into briefs that can be checked: every fact opens the sentence it came from."""
