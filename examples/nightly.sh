#!/bin/sh
# Imports what a care administration exported that day. For cron, which mails what this prints:
#
#   PATH=/usr/local/bin:/usr/bin:/bin
#   PGB_PORTAL=https://portal.example
#   15 2 * * *  /opt/care/nightly.sh /srv/export
#
# Each *.csv in the folder is imported and then moved to done/; in results/ stands what became of each line.
# A file that could not be sent to its end stays where it is, and the next night goes on with it: nothing is
# ever declared twice.
set -u

folder=${1:?usage: nightly.sh FOLDER}
mkdir -p "$folder/done" "$folder/results" || exit 1
worst=0

for file in "$folder"/*.csv; do
  [ -f "$file" ] || continue # there is none
  name=$(basename "$file" .csv)

  pgb declaration import "$file" --output-dir "$folder/results" -o json >"$folder/results/$name.json"
  code=$?

  case $code in
    0)
      mv "$file" "$folder/done/"
      ;;
    5)
      mv "$file" "$folder/done/"
      echo "$name: some lines were rejected. Correct results/$name.rejected.csv and put it in $folder."
      ;;
    6)
      echo "$name: stopped, too many lines are wrong. Is this the right export?"
      ;;
    7)
      echo "$name: the portal cannot be reached now. The next run goes on with it."
      ;;
    3)
      echo "$name: not signed in, or not allowed. Sign in again; nothing more is tried now."
      exit 3
      ;;
    *)
      echo "$name: failed with exit code $code, see above."
      ;;
  esac
  [ "$code" -gt "$worst" ] && worst=$code
done

exit "$worst"
