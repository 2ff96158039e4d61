"""What Blink's own apps ask of every server, answered so that they go on: versions and a map."""

import strawberry

from app.graphql.scalars import Username

#: Older apps than these are told to update. Blink's are long past it, so none ever is.
_APP_VERSION = 362


@strawberry.type(description="The versions of an app that this server works with.")
class MobileVersions:
    platform: str = strawberry.field(description="`android` or `ios`.")
    current_supported: int = strawberry.field(description="The newest build there is.")
    min_supported: int = strawberry.field(description="The oldest build that works.")


@strawberry.type(description="A place on earth.")
class Coordinates:
    latitude: float = strawberry.field(description="Degrees north of the equator.")
    longitude: float = strawberry.field(description="Degrees east of Greenwich.")


@strawberry.type(description="What a map shows of a business.")
class MapInfo:
    title: str = strawberry.field(description="Its name.")
    coordinates: Coordinates = strawberry.field(description="Where it is.")


@strawberry.type(description="A business on the map.")
class MapMarker:
    username: Username = strawberry.field(description="Whom to pay there.")
    map_info: MapInfo = strawberry.field(description="Its name and place.")


@strawberry.type
class AppQuery:
    @strawberry.field(
        description="The versions of Blink's app that this server works with: any of this decade."
    )
    def mobile_versions(self) -> list[MobileVersions | None] | None:
        return [
            MobileVersions(
                platform=platform, current_supported=_APP_VERSION, min_supported=_APP_VERSION
            )
            for platform in ("android", "ios")
        ]

    @strawberry.field(
        description="The businesses to show on a map. This server keeps no map, so there are none."
    )
    def business_map_markers(self) -> list[MapMarker]:
        return []
