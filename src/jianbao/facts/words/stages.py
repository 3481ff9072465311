"""The English words of the stages of an agreement and of the work, as patterns without their edges.

The readers of projects and the checks of briefs go by these, so that one text is read in one way.
"""

INTENT = r"letters? of intent"
FRAMEWORK = r"framework agreement|memorandum|MoU"
BEGUN = r"br(?:oke|eaks) ground|start(?:s|ed) (?:work|construction)"
UNDER_WAY = "under construction"
AT_WORK = r"(?:began|started) (?:production|operations?)"
