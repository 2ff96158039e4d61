#!/bin/sh
# Boot a systemd of its own over a copy of this machine's files, with the wheel installed in it, and
# run steps there. Needs root, in a mount namespace of its own (`unshare --mount`).
#   boot.sh FOLDER PACKAGES WHEEL OUT
# FOLDER is an empty one to mount on, PACKAGES has what the wheel depends on, OUT is the /out of what
# is booted: `steps` there is run by a shell, and what it leaves is the result.
set -eu
folder=$1 packages=$2 wheel=$3 out=$4

mount -t tmpfs tmpfs "$folder"
mkdir "$folder/upper" "$folder/work" "$folder/root"
mount -t overlay -o "lowerdir=/,upperdir=$folder/upper,workdir=$folder/work" overlay "$folder/root"
root=$folder/root
rm -f "$root/etc/machine-id" # that of this machine is taken
# There is no network to wait for.
ln -sf /dev/null "$root/etc/systemd/system/systemd-networkd-wait-online.service"

# A virtual environment as an operator makes one, of the system's Python.
mkdir -p "$root/opt/packages"
mount --bind "$packages" "$root/opt/packages"
cp "$wheel" "$root/opt"
chroot "$root" /usr/bin/python3 -m venv --without-pip /opt/latchkey
for site in "$root"/opt/latchkey/lib/python3*/site-packages; do
    echo /opt/packages >"$site/packages.pth"
done
chroot "$root" /opt/latchkey/bin/python -m pip install -qq --root-user-action=ignore \
    --no-deps "/opt/${wheel##*/}"

cat >"$root/etc/systemd/system/steps.service" <<'UNIT'
[Unit]
Wants=dbus.socket
After=dbus.socket
SuccessAction=poweroff
FailureAction=poweroff

[Service]
Type=oneshot
TimeoutStartSec=300
ExecStart=/bin/sh -eux /out/steps
StandardOutput=file:/out/output
StandardError=file:/out/errors
UNIT
# Packages are bound again: what is booted has mounts of its own.
exec systemd-nspawn --quiet --register=no --keep-unit --private-network --console=pipe \
    --machine="latchkey-$$" --directory="$root" --bind="$out:/out" \
    --bind-ro="$packages:/opt/packages" --boot -- --unit=steps.service
