"""What a prompt author does with a policy, beside serving it: try, check, compare, release, move a label.

samples   a policy's messages for a case, and about how many tokens they cost
lint      every fault of a folder, each with its rule, its line and the command that mends it
bump      the least version step that a change needs
receipt   what the eval measured of exactly one file
diff      two versions side by side, and the verdicts that flip
release   the way from a draft to a file that never changes again
pointers  where a label points, and back again
edits     changes to the files themselves, whole or not at all
"""
