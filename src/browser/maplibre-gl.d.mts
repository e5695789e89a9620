// MapLibre stands beside our element in the folder it is served from; only its address is ours.
export * from 'maplibre-gl';
