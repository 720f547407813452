-- Which sign-in brought a grant: a start that finds both half done must not guess.
ALTER TABLE grant_ ADD COLUMN sign_in INTEGER;
